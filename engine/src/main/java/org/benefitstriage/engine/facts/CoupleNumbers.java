package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.risk.Observation;

/**
 * Whether claimant and any partner all have a National Insurance number or have applied for one.
 *
 * @param each one fact per person
 */
public record CoupleNumbers(List<NinoFacts> each) implements Observed {

    public CoupleNumbers {
        each = List.copyOf(each);
    }

    /** The couple of a claim. */
    public static CoupleNumbers of(Claim claim) {
        return new CoupleNumbers(NinoFacts.of(claim));
    }

    public boolean allGivenOrAppliedFor() {
        return each.stream().allMatch(NinoFacts::givenOrAppliedFor);
    }

    public boolean anyNeither() {
        return each.stream().anyMatch(NinoFacts::neither);
    }

    @Override
    public List<Observation> observations() {
        return each.stream().flatMap(one -> one.observations().stream()).toList();
    }
}
