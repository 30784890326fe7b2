package org.benefitstriage.engine.claim;

/** In what form evidence came. */
public enum EvidenceForm {
    ORIGINAL,
    COPY,
    ELECTRONIC
}
