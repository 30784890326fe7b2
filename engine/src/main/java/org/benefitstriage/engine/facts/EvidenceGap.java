package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.policy.FieldGroup;
import org.benefitstriage.engine.risk.Observation;

/**
 * Evidence that the policy asks for, that this claim needs and that is not here.
 *
 * @param requirement the line of the policy's table
 * @param owner whom it is about
 */
public record EvidenceGap(EvidenceRequirement requirement, Owner owner) implements Observed {

    public FieldGroup group() {
        return requirement.group();
    }

    public EvidenceKind kind() {
        return requirement.kind();
    }

    /** Where the evidence belongs in the claim. */
    public String pointer() {
        return "/evidence";
    }

    @Override
    public List<Observation> observations() {
        return List.of(Words.seen("evidence not here", kind()));
    }
}
