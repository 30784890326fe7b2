package org.benefitstriage.engine.risk;

/** What the model says, for the routing table. Being unavailable is an answer too: it sends the claim to a person. */
public enum ModelBand {
    LOW,
    MEDIUM,
    HIGH,
    UNAVAILABLE
}
