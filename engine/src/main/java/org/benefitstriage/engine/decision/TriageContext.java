package org.benefitstriage.engine.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.SignedFigures;

/**
 * Everything besides the claim that a decision depends on. Whoever keeps the claim's bytes and this can replay it.
 *
 * @param claimDigest SHA-256 of the claim's canonical bytes
 * @param assessmentDate the day of the decision
 * @param policy the verification policy in force, or why there is none
 * @param draw the random draw for a quality check
 * @param linked what the council's records showed about other claims
 * @param versions what the decision is made with
 * @param signed which figures officers have signed; a decision record keeps those that counted
 * @param halts why automatic approval is switched off for the council, in the order of {@link HaltReason}; empty when it is not
 */
public record TriageContext(
        String claimDigest,
        LocalDate assessmentDate,
        PolicyInForce policy,
        SampleDraw draw,
        LinkedClaims linked,
        Versions versions,
        SignedFigures signed,
        List<HaltReason> halts) {

    public TriageContext {
        halts = halts.stream().distinct().sorted().toList();
    }

    /** A context in which nothing stops automatic approval. */
    public TriageContext(
            String claimDigest,
            LocalDate assessmentDate,
            PolicyInForce policy,
            SampleDraw draw,
            LinkedClaims linked,
            Versions versions,
            SignedFigures signed) {
        this(claimDigest, assessmentDate, policy, draw, linked, versions, signed, List.of());
    }

    /** A context in which the references listed in the policy count as signed. */
    public TriageContext(
            String claimDigest,
            LocalDate assessmentDate,
            PolicyInForce policy,
            SampleDraw draw,
            LinkedClaims linked,
            Versions versions) {
        this(claimDigest, assessmentDate, policy, draw, linked, versions, new SignedFigures.ListedInPolicy());
    }

    /** Whether the figure may stand in an automatic approval: by its own source, or by signature. */
    public boolean accepts(Figure figure) {
        return figure.standsAlone()
                || signed.fold(
                        listed -> policy.fold(adopted -> adopted.accepts(figure), none -> false),
                        signatures -> signatures.covering(figure).isPresent());
    }

    /** Why automatic approval is switched off, in plain words; empty when it is not. */
    public String haltsInWords() {
        return halts.stream().map(HaltReason::inWords).collect(Collectors.joining("; "));
    }

    /** The same without the signatures that none of these figures needs. */
    TriageContext keepingSignaturesOf(List<Figure> figures) {
        return signed.fold(
                listed -> this,
                signatures -> new TriageContext(
                        claimDigest,
                        assessmentDate,
                        policy,
                        draw,
                        linked,
                        versions,
                        signatures.neededFor(figures),
                        halts));
    }
}
