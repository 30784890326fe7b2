package org.benefitstriage.engine.claim;

/** Asked of children only, because the bedroom rules need it. Never seen by risk rules or the model. */
public enum Sex {
    FEMALE,
    MALE
}
