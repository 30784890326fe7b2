package org.benefitstriage.api.ledger.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.entry.Actor;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;

/**
 * An event the log itself causes: a heartbeat, or software that was put into service.
 *
 * @param id a random id
 * @param authority whose log
 * @param type name of the event
 * @param at when, UTC
 * @param payload canonical bytes of what it says
 * @param entry canonical bytes of its entry
 */
record OwnEvent(UUID id, AuthorityCode authority, String type, Instant at, byte[] payload, byte[] entry) {

    static final Actor ACTOR = new Actor(Actor.Kind.ENGINE, "sequencer");

    static OwnEvent of(AuthorityCode authority, EntryType type, Instant at, Map<Member, JsonValue> members) {
        JsonValue.ObjectBuilder payload = JsonValue.object();
        members.forEach((member, value) -> payload.with(member.wireName(), value));
        LedgerEntry entry = new LedgerEntry(type, at, authority.value(), ACTOR, members);
        return new OwnEvent(
                UUID.randomUUID(), authority, type.wireName(), at, CanonicalJson.bytes(payload.build()), entry.bytes());
    }

    static OwnEvent keyRotated(AuthorityCode authority, Instant at, String key) {
        return of(
                authority,
                EntryType.KEY_ROTATED,
                at,
                Map.of(Member.KEY, JsonValue.string(key), Member.APPROVERS, JsonValue.array(List.of())));
    }

    static OwnEvent heartbeat(AuthorityCode authority, Instant at) {
        return of(authority, EntryType.HEARTBEAT, at, Map.of());
    }
}
