package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.reckoning.SecondReckoning;
import org.benefitstriage.engine.risk.Observation;

/**
 * One award, or the fact that there is none.
 *
 * @param benefit the benefit
 * @param calculated whether an award was worked out
 * @param weekly the award a week, nil when not worked out
 * @param minimum the least that is paid, nil when no figure says so
 * @param minimumKnown whether a minimum is in force
 * @param unacceptedFigures names of figures used that neither their source nor a signature supports, in order
 * @param lapsedFigures names of figures used that are no longer in force on the day of the assessment, in order
 * @param touchesSpecialCategoryData whether a health or disability fact changed the working
 * @param workingAgeRules whether it is housing benefit worked out under the working-age regulations
 * @param councilScheme whether it was worked out under a council's own scheme
 * @param secondAdultReduction whether it is the alternative maximum council tax reduction, class C
 * @param reckonedAgain whether a second reckoning gives the same award
 * @param reasons why none was worked out
 */
public record AwardFacts(
        Benefit benefit,
        boolean calculated,
        Money weekly,
        Money minimum,
        boolean minimumKnown,
        List<String> unacceptedFigures,
        List<String> lapsedFigures,
        boolean touchesSpecialCategoryData,
        boolean workingAgeRules,
        boolean councilScheme,
        boolean secondAdultReduction,
        boolean reckonedAgain,
        List<String> reasons)
        implements Observed {

    public AwardFacts {
        unacceptedFigures = List.copyOf(unacceptedFigures);
        lapsedFigures = List.copyOf(lapsedFigures);
        reasons = List.copyOf(reasons);
    }

    /** The facts of one entitlement. */
    public static AwardFacts of(Assessment assessment, Entitlement entitlement) {
        return assessment.award(entitlement);
    }

    static AwardFacts workedOut(Assessment assessment, Entitlement entitlement) {
        Optional<Money> minimum = minimum(assessment, entitlement.benefit());
        if (entitlement instanceof Entitlement.Award award) {
            return new AwardFacts(
                    award.benefit(),
                    true,
                    award.weekly().value(),
                    minimum.orElse(Money.ZERO),
                    minimum.isPresent(),
                    unaccepted(assessment, award.figures()),
                    lapsed(assessment, award.figures()),
                    award.touchesSpecialCategoryData(),
                    award.benefit() == Benefit.HOUSING_BENEFIT
                            && RouteFacts.of(assessment, award.benefit()).underWorkingAgeRegulations(),
                    award.benefit() == Benefit.COUNCIL_TAX_REDUCTION
                            && RouteFacts.of(assessment, award.benefit()).workingAgeForCouncilTax(),
                    award.isSecondAdultReduction(),
                    SecondReckoning.differences(
                                    award,
                                    assessment.claim(),
                                    assessment.figures(award.benefit()),
                                    assessment.localScheme())
                            .isEmpty(),
                    List.of());
        }
        return new AwardFacts(
                entitlement.benefit(),
                false,
                Money.ZERO,
                minimum.orElse(Money.ZERO),
                minimum.isPresent(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                false,
                entitlement instanceof Entitlement.NotCalculated none ? none.reasons() : List.of());
    }

    private static Optional<Money> minimum(Assessment assessment, Benefit benefit) {
        return switch (benefit) {
            case HOUSING_BENEFIT ->
                assessment
                        .figures(benefit)
                        .find("hb.minimum_award")
                        .map(Figure::value)
                        .filter(FigureValue.Amount.class::isInstance)
                        .map(value -> ((FigureValue.Amount) value).money());
            case COUNCIL_TAX_REDUCTION -> Optional.empty();
        };
    }

    /** Figures that rest neither on their own source nor on an officer's signature. */
    private static List<String> unaccepted(Assessment assessment, List<Figure> figures) {
        return names(figures, figure -> !assessment.context().accepts(figure));
    }

    private static List<String> lapsed(Assessment assessment, List<Figure> figures) {
        LocalDate day = assessment.context().assessmentDate();
        return names(figures, figure -> figure.period().to().isBefore(day));
    }

    private static List<String> names(List<Figure> figures, Predicate<Figure> which) {
        return figures.stream()
                .filter(which)
                .map(Figure::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether more than nothing is awarded. */
    public boolean positive() {
        return weekly.isMoreThan(Money.ZERO);
    }

    /** Whether the award reaches the least that is paid; exactly that much is paid. */
    public boolean reachesMinimum() {
        return weekly.isAtLeast(minimum);
    }

    /** Whether figures have changed since entitlement began: the award would span several sets of them. */
    public boolean anyLapsedFigure() {
        return !lapsedFigures.isEmpty();
    }

    public boolean anyUnacceptedFigure() {
        return !unacceptedFigures.isEmpty();
    }

    /** Whether an award was worked out that the second reckoning does not give. */
    public boolean notReproduced() {
        return calculated && !reckonedAgain;
    }

    @Override
    public List<Observation> observations() {
        List<Observation> seen = new ArrayList<>();
        if (calculated) {
            seen.add(Words.seen(benefit.shortName() + " award a week", weekly.toString()));
        }
        if (minimumKnown) {
            seen.add(Words.seen("least that is paid a week", minimum.toString()));
        }
        reasons.forEach(reason -> seen.add(Words.seen("not worked out because", reason)));
        return List.copyOf(seen);
    }
}
