package org.benefitstriage.engine.claim;

/**
 * Employment and support allowance of one person, contributory or income-related: its phase and the component that working-age
 * housing benefit adds for it.
 */
public enum EmploymentSupport {
    /** None is awarded. */
    NONE,
    /** Awarded, in the assessment phase. */
    ASSESSMENT_PHASE,
    /** Main phase, without a component: claims from April 2017 in the work-related activity group. */
    MAIN_PHASE_WITHOUT_COMPONENT,
    /** Main phase with the work-related activity component, kept from a claim before April 2017. */
    WORK_RELATED_ACTIVITY,
    /** Main phase with the support component. */
    SUPPORT,
    /** The form does not say. */
    NOT_ANSWERED;

    /** Whether the main phase has been reached. */
    public boolean isMainPhase() {
        return this == MAIN_PHASE_WITHOUT_COMPONENT || hasComponent();
    }

    /** Whether one of the two components is payable. */
    public boolean hasComponent() {
        return this == WORK_RELATED_ACTIVITY || this == SUPPORT;
    }

    /** Whether the allowance is awarded in any phase. */
    public boolean isAwarded() {
        return this == ASSESSMENT_PHASE || isMainPhase();
    }
}
