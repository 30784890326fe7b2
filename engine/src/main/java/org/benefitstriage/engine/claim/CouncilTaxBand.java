package org.benefitstriage.engine.claim;

/** Valuation bands in England. */
public enum CouncilTaxBand {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H
}
