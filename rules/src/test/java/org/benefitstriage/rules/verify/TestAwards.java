package org.benefitstriage.rules.verify;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.Calculated;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** Awards made up for the rules that look at one. */
public final class TestAwards {

    private TestAwards() {}

    public static Entitlement of(Benefit benefit, String weekly) {
        return award(benefit, weekly, List.of(), false);
    }

    public static Entitlement with(Figure figure) {
        return award(Benefit.HOUSING_BENEFIT, "10.00", List.of(figure), false);
    }

    public static Entitlement touchingHealth() {
        return award(Benefit.HOUSING_BENEFIT, "10.00", List.of(), true);
    }

    public static Entitlement secondAdult() {
        return award(Benefit.COUNCIL_TAX_REDUCTION, "4.94", List.of(), false, Entitlement.Award.SECOND_ADULT_ROUTE);
    }

    private static Entitlement award(Benefit benefit, String weekly, List<Figure> figures, boolean health) {
        return award(benefit, weekly, figures, health, "for the test");
    }

    private static Entitlement award(
            Benefit benefit, String weekly, List<Figure> figures, boolean health, String route) {
        return new Entitlement.Award(
                benefit,
                new Calculated<>(Money.of(weekly), List.of()),
                ExactAmount.ZERO,
                LocalDate.of(2026, 10, 19),
                route,
                figures,
                health);
    }
}
