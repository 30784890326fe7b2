package org.benefitstriage.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Owner;

/**
 * What checks of the form need to know about one holding.
 *
 * @param pointer where it stands in the claim
 * @param partnersWithoutPartner whether it is the partner's, or joint, and there is no partner
 */
public record CapitalFacts(String pointer, boolean partnersWithoutPartner) {

    /** Every holding of a claim. */
    public static List<CapitalFacts> of(Claim claim) {
        List<CapitalFacts> facts = new ArrayList<>();
        for (int i = 0; i < claim.capital().size(); i++) {
            Capital holding = claim.capital().get(i);
            facts.add(new CapitalFacts(
                    Pointers.item("capital", i), holding.owner() != Owner.CLAIMANT && !claim.hasPartner()));
        }
        return facts;
    }
}
