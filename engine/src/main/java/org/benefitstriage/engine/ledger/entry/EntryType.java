package org.benefitstriage.engine.ledger.entry;

import static org.benefitstriage.engine.ledger.entry.Member.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that is logged, with what such an entry must say. Names are for ever: one that is no longer used stays, so
 * that old entries can be read. Any entry may also name a reason, a legal basis and a commitment to a note.
 */
public enum EntryType {
    DECISION_AUTO("decision.auto", must(CLAIM_REF, DECISION_ID, OUTCOME, POLICY, RULESET, RECORD), decision()),
    DECISION_ROUTED("decision.routed", must(CLAIM_REF, DECISION_ID, OUTCOME, RULESET, RECORD), decision()),
    DECISION_REPLAYED("decision.replayed", must(CLAIM_REF, DECISION_ID, OUTCOME), may()),
    /** That a claim was drawn for a random check; told only once an officer has decided it, because checks are blind. */
    CONTROL_RANDOM("control.random", must(CLAIM_REF, DECISION_ID, DRAW, SAMPLE_PER_TEN_THOUSAND), may(OUTCOME, POLICY)),
    REFERRAL_ASSIGNED("referral.assigned", must(CLAIM_REF, DECISION_ID, ASSIGNEE), may()),
    REFERRAL_RELEASED("referral.released", must(CLAIM_REF, DECISION_ID, ASSIGNEE), may()),
    OFFICER_DECIDED(
            "officer.decided", must(CLAIM_REF, DECISION_ID, OUTCOME, REASON), may(INPUTS, RECORD, REASONS, SUPERSEDES)),
    OFFICER_OVERRIDE(
            "officer.override",
            must(CLAIM_REF, DECISION_ID, OUTCOME, REASON),
            may(INPUTS, RECORD, REASONS, SUPERSEDES)),
    REVIEW_REQUESTED("review.requested", must(CLAIM_REF, DECISION_ID), may()),
    REVIEW_DECIDED(
            "review.decided", must(CLAIM_REF, DECISION_ID, OUTCOME, REASON), may(INPUTS, RECORD, REASONS, SUPERSEDES)),
    /** An appeal reached the council. */
    APPEAL_RECEIVED("appeal.received", must(APPEAL_ID, CLAIM_REF, DECISION_ID, TRIBUNAL), may()),
    /** It is with the tribunal. */
    APPEAL_SENT("appeal.sent", must(APPEAL_ID, CLAIM_REF, DECISION_ID, TRIBUNAL), may()),
    /** It ended: by the tribunal, by whoever appealed, or by the council. */
    APPEAL_DECIDED(
            "appeal.decided", must(APPEAL_ID, CLAIM_REF, DECISION_ID, OUTCOME, TRIBUNAL), may(RECORD, SUPERSEDES)),
    MODEL_DEPLOYED("model.deployed", must(MODEL, APPROVERS), may()),
    RULESET_DEPLOYED("ruleset.deployed", must(RULESET, APPROVERS), may(RULES)),
    PARAMETERS_DEPLOYED("parameters.deployed", must(PARAMETERS, APPROVERS), may()),
    PARAMETERS_APPROVED("parameters.approved", must(PARAMETERS, APPROVERS), may(FIELDS)),
    PARAMETERS_WITHDRAWN("parameters.withdrawn", must(PARAMETERS, APPROVERS), may(FIELDS)),
    THRESHOLD_CHANGED("threshold.changed", must(POLICY, APPROVERS), may()),
    POLICY_APPROVED("policy.approved", must(POLICY, APPROVERS), may()),
    POLICY_DEPLOYED("policy.deployed", must(POLICY, APPROVERS), may()),
    /** Somebody authorised approved rules, figures and model together, before or after they were put into service. */
    RELEASE_APPROVED("release.approved", must(RULESET, PARAMETERS, APPROVERS), may(MODEL)),
    DATA_VIEWED("data.viewed", must(PURPOSE), may(CLAIM_REF, COUNT, DECISION_ID, FIELDS, REFERRALS)),
    DATA_EXPORTED("data.exported", must(PURPOSE), may(CLAIM_REF, COUNT, FIELDS)),
    /** A claim is kept although its time may come. */
    HOLD_PLACED("hold.placed", must(CLAIM_REF), may()),
    HOLD_RELEASED("hold.released", must(CLAIM_REF), may()),
    ERASURE_EXECUTED("erasure.executed", must(CLAIM_REF, FIELDS, REASON), may(DECISION_ID)),
    KEY_ROTATED("key.rotated", must(KEY), may(APPROVERS)),
    /** New claims' keys are wrapped by another master key; the first of a log says which one it began with. */
    MASTER_KEY_CHANGED("master-key.changed", must(MASTER_KEY), may(APPROVERS)),
    /** Claims' keys that an earlier master key had wrapped were wrapped by this one. */
    KEYS_REWRAPPED("keys.rewrapped", must(MASTER_KEY, COUNT), may()),
    /** Automatic approval was switched off. */
    APPROVAL_HALTED("approval.halted", must(REASON), may()),
    /** An authorised person switched it on again. */
    APPROVAL_RESUMED("approval.resumed", must(REASON, APPROVERS), may()),
    HEARTBEAT("heartbeat", must(), may());

    private static final Map<String, EntryType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntryType::wireName, Function.identity()));

    private final String wireName;
    private final Set<Member> required;
    private final Set<Member> permitted;

    EntryType(String wireName, Set<Member> required, Set<Member> optional) {
        this.wireName = wireName;
        this.required = required;
        this.permitted = EnumSet.of(LEGAL_BASIS, NOTE, REASON);
        permitted.addAll(required);
        permitted.addAll(optional);
    }

    /** The name it has in an entry. */
    public String wireName() {
        return wireName;
    }

    /** Whether this is the entry of a decision the pipeline made. */
    public boolean isDecision() {
        return this == DECISION_AUTO || this == DECISION_ROUTED;
    }

    /** Whether an entry of this type may say this. */
    public boolean permits(Member member) {
        return permitted.contains(member);
    }

    static Optional<EntryType> of(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    /** What is wrong with these members in an entry of this type; empty when nothing is. */
    Optional<String> fault(Set<Member> members) {
        Optional<String> missing = required.stream()
                .filter(member -> !members.contains(member))
                .map(member -> wireName + " without " + member.wireName())
                .findFirst();
        return missing.isPresent()
                ? missing
                : members.stream()
                        .filter(member -> !permitted.contains(member))
                        .map(member -> wireName + " with " + member.wireName())
                        .findFirst();
    }

    private static Set<Member> must(Member... members) {
        return may(members);
    }

    private static Set<Member> may(Member... members) {
        Set<Member> set = EnumSet.noneOf(Member.class);
        set.addAll(Arrays.asList(members));
        return set;
    }

    private static Set<Member> decision() {
        return may(BAND, INPUTS, MODEL, PARAMETERS, POLICY, REASONS, RULES, SCORE, SUPERSEDES);
    }
}
