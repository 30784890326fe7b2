package org.benefitstriage.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.risk.Observation;

/**
 * Whether one of the couple has a National Insurance number. The number itself is not here.
 *
 * @param owner claimant or partner
 * @param pointer where it stands in the claim
 * @param given whether a number is given
 * @param appliedFor whether one has been applied for
 * @param sameAsClaimant whether the partner's number is the claimant's
 */
public record NinoFacts(Owner owner, String pointer, boolean given, YesNo appliedFor, boolean sameAsClaimant)
        implements Observed {

    /** The claimant's, and the partner's if there is one. */
    public static List<NinoFacts> of(Claim claim) {
        List<NinoFacts> facts = new ArrayList<>();
        facts.add(of(Owner.CLAIMANT, Pointers.CLAIMANT, claim.claimant(), false));
        claim.partner().toOptional().ifPresent(partner -> {
            boolean same =
                    claim.claimant().nino().fold(nino -> partner.person().nino().is(nino), () -> false);
            facts.add(of(Owner.PARTNER, Pointers.PARTNER, partner.person(), same));
        });
        return facts;
    }

    private static NinoFacts of(Owner owner, String pointer, Person person, boolean same) {
        return new NinoFacts(owner, pointer + "/nino", person.nino().isGiven(), person.ninoAppliedFor(), same);
    }

    /** Whether the condition is satisfied for this person. */
    public boolean givenOrAppliedFor() {
        return given || appliedFor.isYes();
    }

    /** Whether the form says that there is no number and none has been applied for. */
    public boolean neither() {
        return !given && appliedFor.isNo();
    }

    @Override
    public List<Observation> observations() {
        String whose = owner == Owner.CLAIMANT ? "claimant's" : "partner's";
        return List.of(
                Words.seen(whose + " National Insurance number given", given),
                Words.seen(whose + " number applied for", appliedFor));
    }
}
