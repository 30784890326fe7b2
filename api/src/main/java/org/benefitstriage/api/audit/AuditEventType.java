package org.benefitstriage.api.audit;

import org.benefitstriage.engine.ledger.entry.EntryType;

/** Kinds of audit events. The names are part of the log's format and never follow a Java rename. */
public enum AuditEventType {
    DECISION_AUTO("decision.auto", EntryType.DECISION_AUTO),
    DECISION_ROUTED("decision.routed", EntryType.DECISION_ROUTED),
    DECISION_REPLAYED("decision.replayed", EntryType.DECISION_REPLAYED),
    CONTROL_RANDOM("control.random", EntryType.CONTROL_RANDOM),
    DATA_VIEWED("data.viewed", EntryType.DATA_VIEWED),
    DATA_EXPORTED("data.exported", EntryType.DATA_EXPORTED),
    REFERRAL_ASSIGNED("referral.assigned", EntryType.REFERRAL_ASSIGNED),
    REFERRAL_RELEASED("referral.released", EntryType.REFERRAL_RELEASED),
    OFFICER_DECIDED("officer.decided", EntryType.OFFICER_DECIDED),
    OFFICER_OVERRIDE("officer.override", EntryType.OFFICER_OVERRIDE),
    REVIEW_REQUESTED("review.requested", EntryType.REVIEW_REQUESTED),
    REVIEW_DECIDED("review.decided", EntryType.REVIEW_DECIDED),
    APPEAL_RECEIVED("appeal.received", EntryType.APPEAL_RECEIVED),
    APPEAL_SENT("appeal.sent", EntryType.APPEAL_SENT),
    APPEAL_DECIDED("appeal.decided", EntryType.APPEAL_DECIDED),
    POLICY_APPROVED("policy.approved", EntryType.POLICY_APPROVED),
    PARAMETER_SIGNED("parameter.signed", EntryType.PARAMETERS_APPROVED),
    PARAMETER_SIGNATURE_WITHDRAWN("parameter.signature-withdrawn", EntryType.PARAMETERS_WITHDRAWN),
    HOLD_PLACED("hold.placed", EntryType.HOLD_PLACED),
    HOLD_RELEASED("hold.released", EntryType.HOLD_RELEASED),
    ERASURE_EXECUTED("erasure.executed", EntryType.ERASURE_EXECUTED),
    APPROVAL_HALTED("approval.halted", EntryType.APPROVAL_HALTED),
    APPROVAL_RESUMED("approval.resumed", EntryType.APPROVAL_RESUMED),
    MODEL_ACTIVATED("model.activated", EntryType.MODEL_DEPLOYED),
    RELEASE_APPROVED("release.approved", EntryType.RELEASE_APPROVED),
    KEYS_REWRAPPED("keys.rewrapped", EntryType.KEYS_REWRAPPED),
    RULES_ACTIVATED("rules.activated", EntryType.RULESET_DEPLOYED);

    private final String wireName;
    private final EntryType entryType;

    AuditEventType(String wireName, EntryType entryType) {
        this.wireName = wireName;
        this.entryType = entryType;
    }

    /** The kind of entry it becomes in the log: everything that is an event here is an entry there. */
    public EntryType entryType() {
        return entryType;
    }

    /** As it is stored and logged. */
    public String wireName() {
        return wireName;
    }
}
