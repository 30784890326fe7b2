package org.benefitstriage.engine.scheme;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.money.ExactAmount;

/** Where the names in a formula get their values from during one run. */
interface Scope {

    /** The value of a name; raises {@link Need} when it is not known. */
    SchemeValue value(String name);

    /** Days in the year of the bill. */
    long daysInYear();

    /** The day of the award. */
    LocalDate on();

    /** Dates of birth of the dependent children and the day on which ages count; raises {@link Need} when not known. */
    Children children();

    /**
     * The children.
     *
     * @param born their dates of birth
     * @param on the day on which ages count
     */
    record Children(List<LocalDate> born, LocalDate on) {}

    /** An amount of money by name. */
    default ExactAmount money(String name) {
        if (value(name) instanceof SchemeValue.Money money) {
            return money.amount();
        }
        throw new SchemeFault("\"" + name + "\" is not an amount of money");
    }
}
