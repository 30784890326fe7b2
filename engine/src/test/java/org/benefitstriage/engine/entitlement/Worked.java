package org.benefitstriage.engine.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.oracle.Agreement;

/** Reads one benefit's result out of a fixture claim: the award, one line of its working, or the reasons for none. */
final class Worked {

    private final Entitlement result;

    private Worked(Entitlement result) {
        this.result = result;
    }

    static Worked housingBenefit(ClaimFixture claim) {
        return of(Assessments.of(claim), Benefit.HOUSING_BENEFIT);
    }

    static Worked housingBenefit(ClaimFixture claim, ParameterSet figures) {
        return of(Assessments.of(claim.claim(), figures), Benefit.HOUSING_BENEFIT);
    }

    static Worked councilTaxReduction(ClaimFixture claim) {
        return of(Assessments.of(claim), Benefit.COUNCIL_TAX_REDUCTION);
    }

    static Worked councilTaxReduction(ClaimFixture claim, ParameterSet figures) {
        return of(Assessments.of(claim.claim(), figures), Benefit.COUNCIL_TAX_REDUCTION);
    }

    private static Worked of(Assessment assessment, Benefit benefit) {
        // A published example is worked out by the oracle too, from the files of the rules.
        if (SharedFigures.handedOut(assessment.figures(benefit))) {
            Assertions.assertThat(new Agreement().difference(assessment, benefit))
                    .isEmpty();
        }
        return new Worked(Entitlements.calculate(assessment, benefit));
    }

    Entitlement.Award award() {
        if (result instanceof Entitlement.Award award) {
            return award;
        }
        throw new AssertionError("expected an award, found " + result);
    }

    String weekly() {
        return award().weekly().value().toString();
    }

    List<String> reasons() {
        if (result instanceof Entitlement.NotCalculated not) {
            return not.reasons();
        }
        throw new AssertionError("expected no award, found " + result);
    }

    boolean isCalculated() {
        return result instanceof Entitlement.Award;
    }

    /** The printed amounts of all lines of one step. */
    List<String> amounts(CalculationStep step) {
        return lines(step).stream().map(WorkingLine::amount).toList();
    }

    /** The amount of the first line of one step, as printed. */
    ExactAmount first(CalculationStep step) {
        return WorkedExample.exact(new BigDecimal(amounts(step).get(0).substring(1)));
    }

    List<String> formulas(CalculationStep step) {
        return lines(step).stream().map(WorkingLine::formula).toList();
    }

    List<WorkingLine> lines(CalculationStep step) {
        Entitlement.Award award = award();
        return award.weekly().working().stream()
                .filter(line -> step.isPartOf(award.benefit()) && line.step().equals(step.id(award.benefit())))
                .toList();
    }
}
