package org.benefitstriage.engine.ledger.entry;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/** Reads entries; what is wrong is named by member, and its value is never repeated. */
final class EntryReader {

    private static final Set<String> HEADER = Set.of("actor", "at", "council", "type", "v");

    private EntryReader() {}

    static LedgerEntry read(byte[] bytes) throws LedgerTampered {
        try {
            JsonFields fields = JsonFields.of(JsonReader.readCanonical(bytes));
            long version = fields.integer("v");
            if (version != LedgerEntry.VERSION) {
                throw LedgerTampered.of(
                        LedgerError.ENTRY_VERSION_UNKNOWN, "the entry's version", LedgerEntry.VERSION, version);
            }
            return new LedgerEntry(
                    EntryType.of(fields.string("type")).orElseThrow(() -> fault("type is not known")),
                    time(fields),
                    fields.string("council"),
                    actor(fields),
                    members(fields));
        } catch (JsonSyntaxException | IllegalArgumentException malformed) {
            throw LedgerTampered.of(LedgerError.ENTRY_MALFORMED, String.valueOf(malformed.getMessage()));
        }
    }

    private static Instant time(JsonFields fields) {
        return EntryTime.parse(fields.string("at"))
                .orElseThrow(() -> fault("at is not a time like 2026-11-22T09:00:00.000Z"));
    }

    private static Actor actor(JsonFields fields) {
        JsonFields actor = fields.object("actor");
        if (!actor.object().members().keySet().equals(Set.of("id", "kind"))) {
            throw fault("actor has kind and id and nothing else");
        }
        Actor.Kind kind = Actor.Kind.of(actor.string("kind")).orElseThrow(() -> fault("actor.kind is not known"));
        return new Actor(kind, actor.string("id"));
    }

    private static Map<Member, JsonValue> members(JsonFields fields) {
        Map<Member, JsonValue> members = new EnumMap<>(Member.class);
        fields.object().members().forEach((name, value) -> {
            if (!HEADER.contains(name)) {
                members.put(Member.of(name).orElseThrow(() -> fault("a member that no entry has")), value);
            }
        });
        return members;
    }

    private static IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what);
    }
}
