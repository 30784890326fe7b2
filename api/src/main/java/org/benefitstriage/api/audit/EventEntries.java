package org.benefitstriage.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.ledger.Pseudonyms;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;

/**
 * Makes the log's entry of an event, in the transaction of the event: what cannot be an entry cannot be written at all.
 *
 * <p>A payload's members go into the entry by their names where the entry's type has such a member and the value has its
 * shape ({@code outcome}, {@code reason}, {@code fields}, {@code purpose} and so on); what the entry must have and the payload
 * calls otherwise is translated here. People become pseudonyms.
 */
@ApplicationScoped
class EventEntries {

    /** Stands for an officer's reason where no code was given: the words are committed to as the note. */
    private static final String IN_THE_NOTE = "IN_THE_NOTE";

    private final Pseudonyms pseudonyms;

    EventEntries(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    LedgerEntry of(AuditEvent event, Optional<String> noteCommitment) {
        EntryType type = event.type().entryType();
        Map<Member, JsonValue> members = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            JsonValue value = event.payload().members().get(member.wireName());
            if (value != null && type.permits(member) && member.admits(value)) {
                members.put(member, value);
            }
        }
        put(members, type, Member.CLAIM_REF, event.claimId().map(UUID::toString));
        put(members, type, Member.DECISION_ID, event.decisionId().map(UUID::toString));
        put(members, type, Member.NOTE, noteCommitment);
        translate(event, members);
        return new LedgerEntry(type, event.at(), event.authority().value(), actor(event), members);
    }

    private void translate(AuditEvent event, Map<Member, JsonValue> members) {
        switch (event.type()) {
            case REFERRAL_ASSIGNED, REFERRAL_RELEASED ->
                text(event, "officer")
                        .ifPresent(officer -> members.put(Member.ASSIGNEE, JsonValue.string(person(event, officer))));
            case OFFICER_DECIDED, OFFICER_OVERRIDE, REVIEW_DECIDED -> {
                members.put(Member.REASON, JsonValue.string(text(event, "label").orElse(IN_THE_NOTE)));
                text(event, "departure").ifPresent(code -> members.put(Member.REASONS, reasons(code)));
            }
            case REVIEW_REQUESTED ->
                text(event, "askedBy").ifPresent(who -> members.put(Member.REASON, JsonValue.string(who)));
            case POLICY_APPROVED -> {
                digest(event, members, Member.POLICY);
                approved(event, members);
            }
            case PARAMETER_SIGNED, PARAMETER_SIGNATURE_WITHDRAWN -> {
                digest(event, members, Member.PARAMETERS);
                approved(event, members);
                // A figure and its first day, which a code joins with a colon.
                text(event, "figure")
                        .map(figure -> figure.replace('@', ':'))
                        .ifPresent(figure -> members.put(Member.FIELDS, JsonValue.strings(List.of(figure))));
            }
            case DATA_VIEWED ->
                text(event, "what").ifPresent(what -> members.put(Member.PURPOSE, JsonValue.string(what)));
            case DECISION_REPLAYED ->
                text(event, "result").ifPresent(result -> members.put(Member.OUTCOME, JsonValue.string(result)));
            case APPROVAL_RESUMED, MODEL_ACTIVATED, RELEASE_APPROVED, RULES_ACTIVATED -> approved(event, members);
            case APPROVAL_HALTED,
                    CONTROL_RANDOM,
                    DATA_EXPORTED,
                    ERASURE_EXECUTED,
                    HOLD_PLACED,
                    HOLD_RELEASED,
                    KEYS_REWRAPPED -> {
                // All they say goes by its name.
            }
            case DECISION_AUTO, DECISION_ROUTED ->
                throw new IllegalArgumentException("a decision's entry is made with the decision");
        }
    }

    /** How an officer departed from the working. Nothing is added up, so it weighs nothing. */
    private static JsonValue reasons(String code) {
        return JsonValue.array(
                List.of(JsonValue.object().with("code", code).with("weight", 0).build()));
    }

    private static void digest(AuditEvent event, Map<Member, JsonValue> members, Member what) {
        text(event, "digest").ifPresent(digest -> members.put(what, JsonValue.string(digest)));
    }

    private void approved(AuditEvent event, Map<Member, JsonValue> members) {
        members.put(
                Member.APPROVERS,
                JsonValue.strings(List.of(person(event, event.actor().id()))));
    }

    private static void put(Map<Member, JsonValue> members, EntryType type, Member member, Optional<String> value) {
        if (type.permits(member)) {
            value.ifPresent(text -> members.put(member, JsonValue.string(text)));
        }
    }

    private static Optional<String> text(AuditEvent event, String name) {
        return event.payload().members().get(name) instanceof JsonValue.JsonString text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private org.benefitstriage.engine.ledger.entry.Actor actor(AuditEvent event) {
        ActorKind kind = event.actor().kind();
        String id = kind == ActorKind.ENGINE
                ? event.actor().id()
                : person(event, event.actor().id());
        return new org.benefitstriage.engine.ledger.entry.Actor(kind.logged(), id);
    }

    private String person(AuditEvent event, String accountId) {
        return pseudonyms.of(event.authority(), accountId);
    }
}
