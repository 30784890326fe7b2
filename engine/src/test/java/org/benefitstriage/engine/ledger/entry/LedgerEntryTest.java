package org.benefitstriage.engine.ledger.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry says what its type must and can hold no person's data. */
class LedgerEntryTest {

    private static final LedgerEntry DECISION = Entries.decision(1, Entries.START);

    @Test
    void an_entry_reads_back_from_its_canonical_bytes() throws LedgerTampered {
        assertThat(LedgerEntry.parse(DECISION.bytes())).isEqualTo(DECISION);
        LedgerEntry erasure = Entries.erasure(1, Entries.START, "capital");
        assertThat(LedgerEntry.parse(erasure.bytes())).isEqualTo(erasure);
        assertThat(text(Entries.heartbeat(Entries.START)))
                .isEqualTo(
                        "{\"actor\":{\"id\":\"engine-0.1.0\",\"kind\":\"engine\"},\"at\":\"2026-11-22T00:00:00.000Z\","
                                + "\"council\":\"NEEDWOOD\",\"type\":\"heartbeat\",\"v\":1}");
    }

    @Test
    void every_type_and_member_has_a_name_of_its_own() {
        Set<String> names = new HashSet<>();
        for (EntryType type : EntryType.values()) {
            assertThat(names.add(type.wireName())).isTrue();
            assertThat(EntryType.of(type.wireName())).contains(type);
        }
        for (Member member : Member.values()) {
            assertThat(Member.of(member.wireName())).contains(member);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Member.class,
            names = {"CLAIM_REF", "DECISION_ID", "OUTCOME", "POLICY", "RULESET", "RECORD"})
    void an_automatic_decision_without_what_it_must_say_is_no_entry(Member member) {
        Map<Member, JsonValue> members = new EnumMap<>(DECISION.members());
        members.remove(member);
        assertThatThrownBy(() -> new LedgerEntry(
                        EntryType.DECISION_AUTO, DECISION.at(), DECISION.council(), DECISION.actor(), members))
                .hasMessage("decision.auto without " + member.wireName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER_DECIDED", "OFFICER_OVERRIDE", "REVIEW_DECIDED"})
    void an_officer_gives_a_reason(String type) {
        Map<Member, JsonValue> members = Map.of(
                Member.CLAIM_REF, JsonValue.string(Entries.claimRef(1)),
                Member.DECISION_ID, JsonValue.string(Entries.decisionId(1)),
                Member.OUTCOME, JsonValue.string("APPROVED"));
        assertThatThrownBy(() -> new LedgerEntry(
                        EntryType.valueOf(type),
                        Entries.START,
                        "NEEDWOOD",
                        new Actor(Actor.Kind.OFFICER, "o-4"),
                        members))
                .hasMessageEndingWith("without reason");
    }

    @ParameterizedTest
    @EnumSource(
            value = Member.class,
            names = {"CLAIM_REF", "DECISION_ID", "DRAW", "SAMPLE_PER_TEN_THOUSAND"})
    void a_random_check_says_what_was_drawn_against_which_rate(Member member) {
        Map<Member, JsonValue> members = new EnumMap<>(Map.of(
                Member.CLAIM_REF, JsonValue.string(Entries.claimRef(1)),
                Member.DECISION_ID, JsonValue.string(Entries.decisionId(1)),
                Member.DRAW, JsonValue.integer(17),
                Member.SAMPLE_PER_TEN_THOUSAND, JsonValue.integer(300)));
        new LedgerEntry(EntryType.CONTROL_RANDOM, Entries.START, "NEEDWOOD", DECISION.actor(), members);
        members.remove(member);
        assertThatThrownBy(() ->
                        new LedgerEntry(EntryType.CONTROL_RANDOM, Entries.START, "NEEDWOOD", DECISION.actor(), members))
                .hasMessage("control.random without " + member.wireName());
    }

    @Test
    void a_member_of_another_type_of_entry_is_refused() {
        assertThatThrownBy(() -> new LedgerEntry(
                        EntryType.HEARTBEAT,
                        Entries.START,
                        "NEEDWOOD",
                        DECISION.actor(),
                        Map.of(Member.OUTCOME, JsonValue.string("APPROVED"))))
                .hasMessage("heartbeat with outcome");
    }

    @ParameterizedTest
    @CsvSource({
        "OUTCOME, paid in full to the landlord",
        "OUTCOME, QQ123456C",
        "OUTCOME, ref:QQ123456C",
        "LEGAL_BASIS, 'see QQ 12 34 56 C'",
        "RECORD, not a commitment",
        "RECORD, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
        "POLICY, E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
        "CLAIM_REF, 123",
        "CLAIM_REF, 00000000-0000-4000-8000-00000000000G",
        "SCORE, 1e3",
        "SCORE, 007",
        "SCORE, 1.",
        "BAND, ''",
    })
    void no_member_has_room_for_a_persons_data(Member member, String value) {
        Map<Member, JsonValue> members = new EnumMap<>(DECISION.members());
        JsonValue text = JsonValue.string(value);
        members.put(member, member == Member.LEGAL_BASIS ? JsonValue.array(List.of(text)) : text);
        assertThatThrownBy(() -> new LedgerEntry(
                        EntryType.DECISION_AUTO, DECISION.at(), DECISION.council(), DECISION.actor(), members))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(member.wireName() + " is not of the shape");
    }

    @Test
    void an_input_is_a_commitment_and_nothing_else() {
        Map<Member, JsonValue> members = new EnumMap<>(DECISION.members());
        members.put(Member.INPUTS, JsonValue.object().with("capital", 600_000).build());
        assertThatThrownBy(() -> new LedgerEntry(
                        EntryType.DECISION_AUTO, DECISION.at(), DECISION.council(), DECISION.actor(), members))
                .hasMessage("inputs is not of the shape COMMITMENTS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"v\":1|\"v\":2|ENTRY_VERSION_UNKNOWN",
                "\"v\":1|\"v\":\"1\"|ENTRY_MALFORMED",
                ",\"v\":1||ENTRY_MALFORMED",
                "heartbeat|heartbeet|ENTRY_MALFORMED",
                "NEEDWOOD|Needwood District|ENTRY_MALFORMED",
                "00.000Z|00Z|ENTRY_MALFORMED",
                "T00:00|T24:00|ENTRY_MALFORMED",
                "11-22|11-31|ENTRY_MALFORMED",
                "\"kind\":\"engine\"|\"kind\":\"robot\"|ENTRY_MALFORMED",
                "\"kind\":\"engine\"|\"kind\":\"engine\",\"name\":\"x\"|ENTRY_MALFORMED",
                "\"v\":1|\"v\":1,\"x\":1|ENTRY_MALFORMED",
                "\"v\":1|\"v\": 1|ENTRY_MALFORMED",
                "\"v\":1}|\"v\":1}}|ENTRY_MALFORMED"
            })
    void what_is_not_an_entry_is_refused_by_name(String old, String replacement, LedgerError error) {
        String altered = text(Entries.heartbeat(Entries.START)).replace(old, replacement == null ? "" : replacement);
        assertThat(altered).isNotEqualTo(text(Entries.heartbeat(Entries.START)));
        assertThatThrownBy(() -> LedgerEntry.parse(altered.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        LedgerTampered.class, e -> assertThat(e.error()).isEqualTo(error));
    }

    @Test
    void what_is_refused_is_not_repeated() {
        String altered = text(Entries.heartbeat(Entries.START)).replace("NEEDWOOD", "QQ123456C");
        assertThatThrownBy(() -> LedgerEntry.parse(altered.getBytes(UTF_8)))
                .message()
                .doesNotContain("QQ");
    }

    @Test
    void an_entry_longer_than_a_bundle_holds_is_refused() {
        Map<Member, JsonValue> members = new EnumMap<>(DECISION.members());
        members.put(Member.LEGAL_BASIS, JsonValue.strings(Collections.nCopies(3000, "SI 2006/214 reg 89(1)")));
        LedgerEntry entry =
                new LedgerEntry(EntryType.DECISION_AUTO, DECISION.at(), DECISION.council(), DECISION.actor(), members);
        assertThatThrownBy(entry::bytes).hasMessageContaining("expected at most 65535 bytes");
    }

    @Test
    void times_are_kept_to_the_millisecond() throws LedgerTampered {
        Instant fine = Instant.parse("2026-11-22T09:08:07.006999Z");
        assertThat(EntryTime.text(fine)).isEqualTo("2026-11-22T09:08:07.006Z");
        assertThat(LedgerEntry.parse(Entries.heartbeat(fine).bytes()).at()).isEqualTo("2026-11-22T09:08:07.006Z");
    }

    private static String text(LedgerEntry entry) {
        return new String(entry.bytes(), UTF_8);
    }
}
