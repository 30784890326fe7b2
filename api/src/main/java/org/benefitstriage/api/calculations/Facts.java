package org.benefitstriage.api.calculations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Claim;

/**
 * The facts of a calculation.
 *
 * @param claim the facts as a claim; empty when something an award depends on is missing
 * @param benefits what is to be worked out
 * @param missing what is missing, each with its place
 * @param assumed what was filled in and may matter, in words
 */
record Facts(Optional<Claim> claim, BenefitsClaimed benefits, List<FieldProblem> missing, List<String> assumed) {

    Facts {
        missing = List.copyOf(missing);
        assumed = List.copyOf(assumed);
    }

    static Facts whole(Claim claim, List<String> assumed) {
        return new Facts(Optional.of(claim), claim.benefits(), List.of(), assumed);
    }

    static Facts incomplete(ObjectNode given, List<FieldProblem> missing, List<String> assumed) {
        return new Facts(
                Optional.empty(), BenefitsClaimed.valueOf(given.path("benefits").asText()), missing, assumed);
    }

    @Override
    public String toString() {
        return "Facts (" + benefits + ")";
    }
}
