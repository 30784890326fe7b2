package org.benefitstriage.engine.scheme;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.law.Citation;

/** One step of a scheme. Steps are taken in the order in which the scheme lists them, and the result follows that order. */
public sealed interface Step {

    /** What all steps have. */
    Head head();

    /** The same step under another head. */
    default Step with(Head other) {
        if (this instanceof Assign assign) {
            return new Assign(other, assign.name(), assign.expression());
        }
        if (this instanceof Choose choose) {
            return new Choose(other, choose.name(), choose.of(), choose.firstWins(), choose.rows());
        }
        if (this instanceof Charge charge) {
            return new Charge(other, charge.name(), charge.counted(), charge.rows());
        }
        if (this instanceof Nil nil) {
            return new Nil(other, nil.condition());
        }
        Ask ask = (Ask) this;
        return new Ask(other, ask.condition(), ask.question());
    }

    /**
     * What all steps have.
     *
     * @param id its id in the scheme, for example {@code capital-limit}
     * @param label what it does, in plain English
     * @param citation the paragraph of the scheme
     * @param when the condition without which it is left out
     */
    record Head(String id, String label, Citation citation, Optional<Expression> when) {}

    /**
     * Gives a name a value.
     *
     * @param head id, label, citation, condition
     * @param name the name
     * @param expression the formula
     */
    record Assign(Head head, String name, Expression expression) implements Step {}

    /**
     * Gives a name the value of the row that applies. Printed tables are loaded as printed: where no row covers the case, or
     * rows disagree about it, a person is asked.
     *
     * @param head id, label, citation, condition
     * @param name the name
     * @param of what is looked up; empty when the rows have conditions alone
     * @param firstWins whether the first row that applies is taken; otherwise all that apply have to agree
     * @param rows the rows
     */
    record Choose(Head head, String name, Optional<Expression> of, boolean firstWins, List<Row> rows) implements Step {
        public Choose {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Adds up what each non-dependant brings: the amount of the first row that applies to the person.
     *
     * @param head id, label, citation, condition
     * @param name the name that gets the total a week
     * @param counted whose amounts add up
     * @param rows the rows
     */
    record Charge(Head head, String name, Counted counted, List<Row> rows) implements Step {
        public Charge {
            rows = List.copyOf(rows);
        }
    }

    /** Whose amounts of a charge add up. */
    enum Counted {
        /** Each person's. */
        EACH_PERSON,
        /** Each person's, and of a couple the higher one once. */
        ONCE_A_COUPLE,
        /** The highest in the household, once. */
        HIGHEST_ALONE
    }

    /**
     * Ends with no award when a condition holds.
     *
     * @param head id, label, citation, condition
     * @param condition the condition
     */
    record Nil(Head head, Expression condition) implements Step {}

    /**
     * Asks a person when a condition holds: a discretion, or something the scheme does not say.
     *
     * @param head id, label, citation, condition
     * @param condition the condition
     * @param question what a person has to decide
     */
    record Ask(Head head, Expression condition, String question) implements Step {}
}
