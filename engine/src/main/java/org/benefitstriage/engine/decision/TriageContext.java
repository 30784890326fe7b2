package org.benefitstriage.engine.decision;

import java.time.LocalDate;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;

/**
 * Everything besides the claim that a decision depends on. Whoever keeps the claim's bytes and this can replay it.
 *
 * @param claimDigest SHA-256 of the claim's canonical bytes
 * @param assessmentDate the day of the decision
 * @param policy the verification policy in force, or why there is none
 * @param draw the random draw for a quality check
 * @param linked what the council's records showed about other claims
 * @param versions what the decision is made with
 */
public record TriageContext(
        String claimDigest,
        LocalDate assessmentDate,
        PolicyInForce policy,
        SampleDraw draw,
        LinkedClaims linked,
        Versions versions) {}
