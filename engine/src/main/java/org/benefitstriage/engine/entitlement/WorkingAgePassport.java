package org.benefitstriage.engine.entitlement;

import java.util.Optional;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Tenancy;

/**
 * The benefits that give the maximum at working age. Universal credit does so in specified and temporary accommodation, and
 * counts even when nothing is paid.
 */
public final class WorkingAgePassport {

    private WorkingAgePassport() {}

    /** The benefit that passports a working-age claim, in words; empty when none does. */
    public static Optional<String> of(Claim claim) {
        ExistingBenefits benefits = claim.existingBenefits();
        AccommodationKind accommodation =
                claim.tenancy().map(Tenancy::accommodation).orElse(AccommodationKind.NOT_KNOWN);
        if (benefits.universalCredit().isAwarded() && accommodation.isSpecifiedOrTemporary()) {
            return Optional.of("universal credit");
        }
        if (benefits.incomeSupport().isYes()) {
            return Optional.of("income support");
        }
        if (benefits.incomeBasedJsa().isYes()) {
            return Optional.of("income-based JSA");
        }
        return benefits.incomeRelatedEsa().isYes() ? Optional.of("income-related ESA") : Optional.empty();
    }
}
