package org.benefitstriage.engine.ledger.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tile.EntryBundle;

/**
 * One entry of the log. An entry that exists is sound: its type is known, it says what such an entry must and nothing it
 * may not, and its canonical bytes fit a bundle.
 *
 * @param type what happened
 * @param at when, in UTC, to the millisecond
 * @param council code of the authority, such as {@code NEEDWOOD}
 * @param actor who did it
 * @param members everything else
 */
public record LedgerEntry(EntryType type, Instant at, String council, Actor actor, Map<Member, JsonValue> members) {

    /** The only version there is. */
    public static final long VERSION = 1;

    public LedgerEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        Map<Member, JsonValue> sorted = new EnumMap<>(Member.class);
        sorted.putAll(members);
        members = Collections.unmodifiableMap(sorted);
        if (!Shape.isCode(council)) {
            throw new IllegalArgumentException("council is not a code");
        }
        type.fault(members.keySet()).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        members.forEach((member, value) -> {
            if (!member.shape().admits(value)) {
                throw new IllegalArgumentException(member.wireName() + " is not of the shape "
                        + member.shape().name());
            }
        });
    }

    /** Reads the canonical bytes of an entry. */
    public static LedgerEntry parse(byte[] bytes) throws LedgerTampered {
        return EntryReader.read(bytes);
    }

    /**
     * The canonical bytes, which are what is hashed into the tree.
     *
     * @throws IllegalArgumentException when they are longer than a bundle can hold
     */
    public byte[] bytes() {
        var object = JsonValue.object()
                .with("v", VERSION)
                .with("type", type.wireName())
                .with("at", EntryTime.text(at))
                .with("council", council)
                .with(
                        "actor",
                        JsonValue.object()
                                .with("kind", actor.kind().wireName())
                                .with("id", actor.id())
                                .build());
        members.forEach((member, value) -> object.with(member.wireName(), value));
        byte[] bytes = CanonicalJson.bytes(object.build());
        if (bytes.length > EntryBundle.LONGEST_ENTRY) {
            throw new IllegalArgumentException(
                    "expected at most " + EntryBundle.LONGEST_ENTRY + " bytes, found " + bytes.length);
        }
        return bytes;
    }

    /** A member that is a text. */
    public Optional<String> text(Member member) {
        return members.get(member) instanceof JsonValue.JsonString string
                ? Optional.of(string.value())
                : Optional.empty();
    }

    /** The commitment to a field of the inputs, or to {@code record} or {@code note}. */
    public Optional<String> commitment(String field) {
        if (field.equals(Member.RECORD.wireName())) {
            return text(Member.RECORD);
        }
        if (field.equals(Member.NOTE.wireName())) {
            return text(Member.NOTE);
        }
        return members.get(Member.INPUTS) instanceof JsonValue.JsonObject inputs
                        && inputs.members().get(field) instanceof JsonValue.JsonString commitment
                ? Optional.of(commitment.value())
                : Optional.empty();
    }
}
