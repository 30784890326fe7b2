package org.benefitstriage.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Claim;

/**
 * What checks of the form need to know about one child. Risk never sees it.
 *
 * @param pointer where the child stands in the claim
 * @param nightsAWeek nights a week here
 * @param childcareClaimed whether a childcare cost is claimed
 * @param childcareUnregistered whether the form says that the provider is not registered
 */
public record ChildFacts(String pointer, int nightsAWeek, boolean childcareClaimed, boolean childcareUnregistered) {

    /** Every child of a claim. */
    public static List<ChildFacts> of(Claim claim) {
        List<ChildFacts> facts = new ArrayList<>();
        for (int i = 0; i < claim.children().size(); i++) {
            Child child = claim.children().get(i);
            facts.add(new ChildFacts(
                    Pointers.item("children", i),
                    child.nightsAWeek(),
                    child.childcare().isGiven(),
                    child.childcare().fold(care -> care.registered().isNo(), () -> false)));
        }
        return facts;
    }

    /** Whether the child never stays here. */
    public boolean neverHere() {
        return nightsAWeek == 0;
    }
}
