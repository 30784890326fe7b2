package org.benefitstriage.engine.ledger.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;

/** Entries for tests: fictitious, and the same on every run. */
public final class Entries {

    /** When the test's log begins. */
    public static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    private static final Actor ENGINE = new Actor(Actor.Kind.ENGINE, "engine-0.1.0");

    private Entries() {}

    public static LedgerEntry heartbeat(Instant at) {
        return new LedgerEntry(EntryType.HEARTBEAT, at, "NEEDWOOD", ENGINE, Map.of());
    }

    /** A decision with two inputs; the number makes it differ from every other. */
    public static LedgerEntry decision(int number, Instant at) {
        return new LedgerEntry(
                EntryType.DECISION_AUTO,
                at,
                "NEEDWOOD",
                ENGINE,
                Map.ofEntries(
                        Map.entry(Member.CLAIM_REF, JsonValue.string(claimRef(number))),
                        Map.entry(Member.DECISION_ID, JsonValue.string(decisionId(number))),
                        Map.entry(Member.OUTCOME, JsonValue.string("APPROVED")),
                        Map.entry(Member.BAND, JsonValue.string("LOW")),
                        Map.entry(Member.SCORE, JsonValue.string("0.0731")),
                        Map.entry(Member.POLICY, JsonValue.string(digest("policy"))),
                        Map.entry(Member.RULESET, JsonValue.string(digest("ruleset"))),
                        Map.entry(Member.PARAMETERS, JsonValue.string(digest("parameters"))),
                        Map.entry(
                                Member.MODEL,
                                JsonValue.object()
                                        .with("artefact", digest("artefact"))
                                        .with("provenance", digest("provenance"))
                                        .with("features", digest("features"))
                                        .build()),
                        Map.entry(Member.LEGAL_BASIS, JsonValue.strings(List.of("SI 2006/214 reg 89(1)"))),
                        Map.entry(Member.RECORD, JsonValue.string(record(number).commitment())),
                        Map.entry(
                                Member.INPUTS,
                                JsonValue.object()
                                        .with("capital", capital(number).commitment())
                                        .with("rent", rent(number).commitment())
                                        .build())));
    }

    public static LedgerEntry erasure(int number, Instant at, String... fields) {
        return new LedgerEntry(
                EntryType.ERASURE_EXECUTED,
                at,
                "NEEDWOOD",
                new Actor(Actor.Kind.ADMIN, "a-17"),
                Map.of(
                        Member.CLAIM_REF, JsonValue.string(claimRef(number)),
                        Member.FIELDS, JsonValue.strings(List.of(fields)),
                        Member.REASON, JsonValue.string("RETENTION-ENDED")));
    }

    public static Disclosure capital(int number) {
        return Disclosure.of(salt(number, 1), "capital", JsonValue.integer(600_000 + number));
    }

    public static Disclosure rent(int number) {
        return Disclosure.of(salt(number, 2), "rent", JsonValue.integer(12_345));
    }

    /** The commitment to the decision record's SHA-256. */
    public static Disclosure record(int number) {
        return Disclosure.of(salt(number, 3), "record", JsonValue.string(recordDigest(number)));
    }

    public static String recordDigest(int number) {
        return digest("record " + number);
    }

    public static String claimRef(int number) {
        return "00000000-0000-4000-8000-" + digest("claim " + number).substring(0, 12);
    }

    public static String decisionId(int number) {
        return "00000000-0000-4000-9000-" + digest("decision " + number).substring(0, 12);
    }

    public static String digest(String text) {
        return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] salt(int number, int use) {
        return Arrays.copyOf(HexFormat.of().parseHex(digest("salt " + number + " " + use)), Disclosure.SALT_LENGTH);
    }
}
