package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** What the law gives for one benefit: an award with its working, or why it cannot be worked out. */
public sealed interface Entitlement {

    /** The benefit. */
    Benefit benefit();

    /** Both cases, side by side. */
    <R> R fold(Function<Award, R> onAward, Function<NotCalculated, R> onNotCalculated);

    /**
     * An award, which may be nil.
     *
     * @param benefit the benefit
     * @param weekly the award a week, rounded as the law says, with its working
     * @param daily for council tax reduction the exact award a day; for housing benefit the exact award a week by seven
     * @param from first day of entitlement
     * @param route how it was worked out, for example {@code passported by guarantee credit} or {@code class B}
     * @param figures every dated figure that was used
     * @param touchesSpecialCategoryData whether a disability or health fact changed the working (UK GDPR Art 22B)
     */
    record Award(
            Benefit benefit,
            Calculated<Money> weekly,
            ExactAmount daily,
            LocalDate from,
            String route,
            List<Figure> figures,
            boolean touchesSpecialCategoryData)
            implements Entitlement {

        /** The route of an award that is the alternative maximum council tax reduction, class C. */
        public static final String SECOND_ADULT_ROUTE = "class C, second adult reduction";

        public Award {
            figures = List.copyOf(figures);
        }

        /** Whether this is the alternative maximum council tax reduction (SI 2012/2885 Sch 3). */
        public boolean isSecondAdultReduction() {
            return route.equals(SECOND_ADULT_ROUTE);
        }

        @Override
        public <R> R fold(Function<Award, R> onAward, Function<NotCalculated, R> onNotCalculated) {
            return onAward.apply(this);
        }
    }

    /**
     * No award could be worked out; a person decides.
     *
     * @param benefit the benefit
     * @param reasons why, in plain English, each naming what is missing or not covered
     */
    record NotCalculated(Benefit benefit, List<String> reasons) implements Entitlement {
        public NotCalculated {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Award, R> onAward, Function<NotCalculated, R> onNotCalculated) {
            return onNotCalculated.apply(this);
        }
    }
}
