package org.benefitstriage.engine.claim;

/** Whether a family keeps the family premium, which closed to new claims and new families on 1 May 2016. */
public enum FamilyPremium {
    NOT_KEPT,
    /** Kept at the rate of a couple or ordinary lone parent. */
    KEPT,
    /** Kept at the protected rate of a lone parent. */
    KEPT_AS_PROTECTED_LONE_PARENT,
    /** The form does not say. */
    NOT_ANSWERED
}
