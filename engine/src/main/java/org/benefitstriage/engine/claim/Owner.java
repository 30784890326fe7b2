package org.benefitstriage.engine.claim;

/** Whose income or capital it is. */
public enum Owner {
    CLAIMANT,
    PARTNER,
    /** Claimant and partner together. */
    JOINT
}
