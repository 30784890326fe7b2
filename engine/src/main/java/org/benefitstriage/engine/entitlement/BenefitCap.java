package org.benefitstriage.engine.entitlement;

import java.util.Optional;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * What the benefit cap takes off working-age housing benefit (SI 2006/213 Part 8A; conditions in detail from general knowledge):
 * the welfare benefits of the family above a yearly limit, but never so much that less than the floor is left. Housing benefit
 * for specified accommodation is not counted. Universal credit has a cap of its own.
 */
final class BenefitCap {

    private static final long WEEKS_IN_A_YEAR = 52;

    private BenefitCap() {}

    static ExactAmount reduction(ExactAmount award, Claim claim, Family family, Worksheet sheet) {
        if (!award.isPositive()) {
            return ExactAmount.ZERO;
        }
        Optional<String> exemption = BenefitCapExemption.of(claim, family, sheet);
        if (exemption.isPresent()) {
            return none("does not apply: " + exemption.get(), sheet);
        }
        boolean counted = !claim.tenancy()
                .map(Tenancy::accommodation)
                .orElse(AccommodationKind.NOT_KNOWN)
                .isSpecified();
        ExactAmount others = CappedBenefits.weekly(claim, sheet);
        ExactAmount total = counted ? others.plus(award) : others;
        ExactAmount limit = limit(claim, family, total, sheet);
        ExactAmount excess = total.minus(limit);
        String sum = "benefits " + total + (counted ? "" : " without housing benefit for specified accommodation")
                + ", limit " + limit;
        if (!excess.isPositive()) {
            return none(sum, sheet);
        }
        BenefitCapExemption.askBeforeReducing(claim, family, sheet);
        if (!counted) {
            sheet.ask("The other benefits alone are above the benefit cap, and what that means for housing benefit in"
                    + " specified accommodation is for a person.");
        }
        Money floor = sheet.money("benefit_cap.hb_floor");
        ExactAmount reduction = excess.min(award.minus(floor).orZeroIfNegative());
        sheet.line(CalculationStep.BENEFIT_CAP, sum + ", at least " + floor + " left", reduction);
        return reduction;
    }

    private static ExactAmount none(String why, Worksheet sheet) {
        sheet.line(CalculationStep.BENEFIT_CAP, why, ExactAmount.ZERO);
        return ExactAmount.ZERO;
    }

    // The limit outside London is the lower one: whoever is within it need not say where they live.
    private static ExactAmount limit(Claim claim, Family family, ExactAmount total, Worksheet sheet) {
        String household = family.isCouple() || family.isLoneParent() ? "couple_or_lone_parent" : "single";
        boolean london = claim.workingAge().greaterLondon().isYes();
        Money annual = sheet.money("benefit_cap." + household + (london ? "_london" : "_elsewhere") + ".annual");
        ExactAmount weekly = annual.exact().dividedBy(WEEKS_IN_A_YEAR);
        if (claim.workingAge().greaterLondon() == YesNo.NOT_ANSWERED && total.isMoreThan(weekly)) {
            sheet.ask("Whether the home is in Greater London is not known, and that decides the benefit cap.");
        }
        return weekly;
    }
}
