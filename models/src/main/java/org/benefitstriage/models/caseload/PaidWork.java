package org.benefitstriage.models.caseload;

/** Paid work as declared. */
enum PaidWork {
    NONE,
    EMPLOYED,
    SELF_EMPLOYED
}
