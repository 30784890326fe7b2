package org.benefitstriage.api.security;

/** What sort of caller it is. */
public enum CallerKind {
    /** Somebody signed in: what they open is logged. */
    PERSON,
    /** Another system, for example an online form. */
    CLIENT
}
