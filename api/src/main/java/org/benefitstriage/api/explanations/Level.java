package org.benefitstriage.api.explanations;

/**
 * For whom an explanation is. A claimant learns everything about the law, the award and their rights, and nothing that would
 * teach somebody how to score low or that belongs to somebody else.
 */
public enum Level {
    CLAIMANT,
    OFFICER,
    AUDITOR;

    /** Whether risk, its reasons and the route are part of it. */
    public boolean showsRisk() {
        return this != CLAIMANT;
    }

    /** Whether hashes and signatures are part of it. */
    public boolean showsProof() {
        return this == AUDITOR;
    }
}
