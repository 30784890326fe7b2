package org.benefitstriage.api.audit;

/** Kinds of audit events. The names are part of the log's format and never follow a Java rename. */
public enum AuditEventType {
    DECISION_AUTO("decision.auto"),
    DECISION_ROUTED("decision.routed"),
    DECISION_REPLAYED("decision.replayed"),
    DATA_VIEWED("data.viewed"),
    REFERRAL_ASSIGNED("referral.assigned"),
    REFERRAL_RELEASED("referral.released"),
    OFFICER_DECIDED("officer.decided"),
    POLICY_APPROVED("policy.approved"),
    PARAMETER_SIGNED("parameter.signed"),
    PARAMETER_SIGNATURE_WITHDRAWN("parameter.signature-withdrawn"),
    APPROVAL_HALTED("approval.halted"),
    APPROVAL_RESUMED("approval.resumed");

    private final String wireName;

    AuditEventType(String wireName) {
        this.wireName = wireName;
    }

    /** As it is stored and logged. */
    public String wireName() {
        return wireName;
    }
}
