package org.benefitstriage.engine.facts;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.entitlement.AssessedCapital;
import org.benefitstriage.engine.entitlement.WorkingAgePassport;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.risk.Observation;

/**
 * Capital against the upper limit of one benefit.
 *
 * @param ignored whether all capital is ignored because of a benefit in payment
 * @param total capital that counts: the form's, or DWP's figure with savings credit alone
 * @param totalKnown whether {@code total} is known
 * @param limit the upper limit on the first day of entitlement, nil when not known
 * @param limitKnown whether a limit is in force
 * @param inLocalScheme whether a council's own scheme governs, which tests capital as a step of the award
 */
public record CapitalTest(
        boolean ignored,
        ExactAmount total,
        boolean totalKnown,
        ExactAmount limit,
        boolean limitKnown,
        boolean inLocalScheme)
        implements Observed {

    /** The capital test of one benefit. */
    public static CapitalTest of(Assessment assessment, Benefit benefit) {
        Claim claim = assessment.claim();
        var credit = claim.existingBenefits().pensionCredit();
        Optional<ExactAmount> total = credit.hasSavingsCreditOnly()
                ? credit.assessedCapital().toOptional().map(ExactAmount::of)
                : Optional.of(AssessedCapital.total(claim));
        Optional<ExactAmount> limit = assessment
                .figures(benefit)
                .find(limitId(benefit))
                .map(Figure::value)
                .filter(FigureValue.Amount.class::isInstance)
                .map(value -> ((FigureValue.Amount) value).money().exact());
        return new CapitalTest(
                ignored(assessment, benefit),
                total.orElse(ExactAmount.ZERO),
                total.isPresent(),
                limit.orElse(ExactAmount.ZERO),
                limit.isPresent(),
                benefit == Benefit.COUNCIL_TAX_REDUCTION
                        && RouteFacts.of(assessment, benefit).workingAgeForCouncilTax());
    }

    private static boolean ignored(Assessment assessment, Benefit benefit) {
        Claim claim = assessment.claim();
        return switch (benefit) {
            case HOUSING_BENEFIT ->
                claim.existingBenefits().pensionCredit().hasGuaranteeCredit()
                        || RouteFacts.of(assessment, benefit).underWorkingAgeRegulations()
                                && WorkingAgePassport.of(claim).isPresent();
            case COUNCIL_TAX_REDUCTION ->
                claim.existingBenefits().pensionCredit().hasGuaranteeCredit();
        };
    }

    private static String limitId(Benefit benefit) {
        return switch (benefit) {
            case HOUSING_BENEFIT -> "hb.capital_limit";
            case COUNCIL_TAX_REDUCTION -> "ctr.pensioner.capital_limit";
        };
    }

    /** Whether both sides of the comparison are known. */
    public boolean known() {
        return totalKnown && limitKnown;
    }

    /** Over the limit; exactly at it is within. */
    public boolean overLimit() {
        return total.isMoreThan(limit);
    }

    @Override
    public List<Observation> observations() {
        if (inLocalScheme) {
            return List.of(Words.seen("capital is tested by the council's own scheme", true));
        }
        if (ignored) {
            return List.of(Words.seen("ignored because of a benefit in payment", true));
        }
        return List.of(
                Words.seen("capital", totalKnown ? total.toString() : Words.NOT_KNOWN),
                Words.seen("limit", limitKnown ? limit.toString() : Words.NOT_KNOWN));
    }
}
