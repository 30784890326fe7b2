package org.benefitstriage.engine.claim;

/** Kinds of landlord: they select how eligible rent is found. */
public enum LandlordKind {
    COUNCIL,
    HOUSING_ASSOCIATION,
    PRIVATE,
    SUPPORTED_HOUSING_PROVIDER,
    OTHER;

    /** Whether a social landlord, whose rent is not limited by the local housing allowance. */
    public boolean isSocial() {
        return this == COUNCIL || this == HOUSING_ASSOCIATION;
    }
}
