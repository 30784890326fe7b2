package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.benefitstriage.api.ledger.Disclosures;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.api.ledger.SaltedFields;
import org.benefitstriage.api.ledger.SubjectKey;
import org.benefitstriage.api.ledger.SubjectKeys;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.entry.Actor;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;
import org.benefitstriage.engine.ledger.note.Ed25519;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.SignatureType;
import org.benefitstriage.engine.ledger.note.VerifierKey;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.benefitstriage.engine.ledger.verify.VerifierRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The threats of the design, each performed as the database's superuser on the tables of a running service, exported over HTTP as
 * an auditor would, and found by the verifier under its name.
 */
@QuarkusTest
@TestProfile(OnOwnLog.class)
class LogAttackTest {

    private static final AuthorityCode NEEDWOOD = new AuthorityCode("NEEDWOOD");
    private static final String LOG = "NEEDWOOD/log-1";

    @Inject
    Disclosures disclosures;

    @Inject
    SubjectKeys subjects;

    @Inject
    LedgerKeys keys;

    private LogFreeze freeze;
    private LogBackup backup;
    private UUID claim;

    /** More than one bundle, under more than one checkpoint. */
    @BeforeEach
    void aLogAndItsBackup() throws Exception {
        LogWait.untilAlive();
        claim = UUID.fromString(
                Api.handIn(TestCaller.FORM, SampleClaims.forOfficer()).path("claimId"));
        if (Rows.number("select count(*) from log_entry where log = ?", LOG) < 300) {
            ManyViews.add(290);
            LogWait.untilSigned();
            Api.decide(TestCaller.FORM, SampleClaims.approvable());
            Thread.sleep(1100);
            Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        }
        LogWait.untilSigned();
        freeze = LogFreeze.begin();
        backup = LogBackup.ofEverything(freeze);
        assertThat(ExportedLog.download(TestCaller.AUDITOR).log()).satisfies(ReceiptHttpTest::holds);
    }

    @AfterEach
    void putBack() throws Exception {
        backup.restore(freeze);
        freeze.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "T1 # ENTRY_ALTERED # update log_entry set bytes = overlay(bytes placing '\\x58'::bytea from 20) where idx = 5",
                "T1b # ENTRY_ALTERED # update log_entry set bytes = bytes || '\\x20'::bytea where idx = 270",
                "T2 # ENTRY_MISSING # delete from log_entry where idx = 7",
                "T2b # ENTRY_MISSING # delete from log_entry where idx = 258",
                "T3 # ENTRY_UNEXPECTED # insert into log_entry select log, 9999, gen_random_uuid(), leaf_hash,"
                        + " bytes from log_entry where idx = 1; update log_entry set idx = idx + 100000 where idx >= 9;"
                        + " update log_entry set idx = idx - 99999 where idx between 100009 and 109998;"
                        + " update log_entry set idx = 9 where idx = 109999",
                "T4 # ENTRY_OUT_OF_ORDER # update log_entry set idx = 888888 where idx = 3; update log_entry set idx = 3 where idx = 4;"
                        + " update log_entry set idx = 4 where idx = 888888",
                "T5 # TILE_MISMATCH # update log_tile set hashes = substring(hashes from 33 for 32) || substring(hashes from 1 for 32)"
                        + " || substring(hashes from 65) where level = 0 and idx = 0",
                "T5b # TILE_MISMATCH # update log_tile set hashes = sha256(hashes) where level = 1",
                "T9 # SIGNATURE_INVALID # update log_checkpoint set note = replace(convert_from(note, 'UTF8'), substring(convert_from(note,"
                        + " 'UTF8') from '/log-1 [A-Za-z0-9+/]{40}'), '/log-1 ' || substring(convert_from(note, 'UTF8') from '/log-1"
                        + " ([A-Za-z0-9+/]{8})') || repeat('A', 32))::bytea where size = (select max(size) from log_checkpoint where log ="
                        + " 'NEEDWOOD/log-1')",
            })
    void what_is_changed_in_the_log_is_found_by_name(String threat, LedgerError error, String attack) throws Exception {
        for (String statement : attack.replace("where idx", "where log = '" + LOG + "' and idx")
                .replace("where level", "where log = '" + LOG + "' and level")
                .split(";")) {
            freeze.run(statement);
        }
        refuses(ExportedLog.download(TestCaller.AUDITOR).log(), error);
    }

    @Test
    void T6_a_tail_cut_off_is_found_by_a_checkpoint_somebody_held() throws Exception {
        byte[] held = ExportedLog.download(TestCaller.AUDITOR).file("checkpoint");
        long earlier = Rows.number(
                "select max(size) from log_checkpoint where log = ? and size <"
                        + " (select max(size) from log_checkpoint where log = ?)",
                LOG,
                LOG);
        freeze.run("delete from log_checkpoint where log = '" + LOG + "' and size > " + earlier);
        freeze.run("delete from log_entry where log = '" + LOG + "' and idx >= " + earlier);
        ExportedLog cut = ExportedLog.download(TestCaller.AUDITOR).with("held", held);

        assertThat(cut.log())
                .as("without a held checkpoint nothing gives it away")
                .satisfies(ReceiptHttpTest::holds);
        refuses(cut.log("--held", "held"), LedgerError.LOG_TRUNCATED);
    }

    @Test
    void T7_another_history_after_a_backup_is_found_by_a_checkpoint_somebody_held() throws Exception {
        byte[] held = ExportedLog.download(TestCaller.AUDITOR).file("checkpoint");
        long size = Rows.number("select size from log_state where log = ?", LOG);
        byte[] other = entry("select bytes from log_entry where log = '" + LOG + "' and idx = 1");
        new Rewriting(freeze, keys).last(size, other);

        ExportedLog rewritten = ExportedLog.download(TestCaller.AUDITOR).with("held", held);
        assertThat(rewritten.log()).as("signed again with the log's own key").satisfies(ReceiptHttpTest::holds);
        VerifierRun found = rewritten.log("--held", "held");
        assertThat(found.problems()).containsAnyOf("LOG_ROLLED_BACK", "SPLIT_VIEW");
        VerifierRun consistency =
                rewritten.run("consistency", "held", "export/checkpoint", "--key", "keys", "--log", "export");
        refuses(consistency, LedgerError.SPLIT_VIEW);
    }

    @Test
    void T8_another_councils_log_is_refused() throws Exception {
        ExportedLog export = ExportedLog.download(TestCaller.AUDITOR)
                .with(
                        "keys",
                        TestCaller.ELSEWHERE_AUDITOR
                                .request()
                                .accept("text/plain")
                                .get("/v1/audit/key")
                                .asByteArray());
        refuses(export.log(), LedgerError.ORIGIN_MISMATCH);
    }

    @Test
    void T9_another_signing_key_is_unknown() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] spki = pair.getPublic().getEncoded();
        NoteSigner intruder = new NoteSigner(
                VerifierKey.of(
                        keys.origin(NEEDWOOD),
                        SignatureType.LOG,
                        Arrays.copyOfRange(spki, spki.length - 32, spki.length)),
                Ed25519.signer(pair.getPrivate().getEncoded()));
        new Rewriting(freeze, keys)
                .sign(intruder, Rows.number("select size from log_state where log = ?", LOG), root());
        refuses(ExportedLog.download(TestCaller.AUDITOR).log(), LedgerError.SIGNER_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "DECISION_DIFFERS # update decision set outcome = 'REFERRED', route = 'OFFICER_QUEUE' where outcome = 'AUTO_APPROVED'",
                "DECISION_DIFFERS # update decision set record = overlay(record placing '\\x58'::bytea from 300)",
                "DECISION_DIFFERS # delete from disclosure",
                "DECISION_DIFFERS # update disclosure set ciphertext = overlay(ciphertext placing '\\x39393939'::bytea from 40)",
                "DECISION_NOT_LOGGED # insert into decision select gen_random_uuid(), claim_id, authority, reference, benefits, record,"
                        + " record_sha256, receipt, outcome, route, route_row, rule_points, rule_band, model_band, band, sampled, top_reason,"
                        + " housing_benefit_pence, council_tax_reduction_pence, faults, decided_at - interval '1 hour', policy_id,"
                        + " policy_version, engine_version, rules_digest, parameters_digest, model_digest, supersedes from decision limit 1",
                "ENTRY_WITHOUT_DECISION # delete from decision where outcome = 'AUTO_APPROVED'",
                "ENTRY_WITHOUT_DECISION # delete from audit_event where type = 'decision.auto'",
            })
    void T10_T11_T12_decisions_and_entries_are_held_against_each_other(LedgerError error, String attack)
            throws Exception {
        assertThat(ExportedLog.download(TestCaller.AUDITOR).database()).satisfies(ReceiptHttpTest::holds);
        freeze.run(attack);
        refuses(ExportedLog.download(TestCaller.AUDITOR).database(), error);
    }

    @Test
    void T13_two_views_of_one_size_are_a_split() throws Exception {
        byte[] honest = ExportedLog.download(TestCaller.AUDITOR).file("checkpoint");
        new Rewriting(freeze, keys)
                .sign(
                        keys.signer(NEEDWOOD),
                        Rows.number("select size from log_state where log = ?", LOG),
                        TreeHash.ofLeaf("another root".getBytes(StandardCharsets.UTF_8)));
        ExportedLog split = ExportedLog.download(TestCaller.AUDITOR).with("honest", honest);

        refuses(
                split.run("consistency", "honest", "export/checkpoint", "--key", "keys", "--log", "export"),
                LedgerError.SPLIT_VIEW);
    }

    @Test
    void T14_an_altered_disclosure_is_not_what_was_committed_to() throws Exception {
        disclose("claimant", JsonValue.string("somebody else"));
        refuses(
                ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim).disclosure(),
                LedgerError.DISCLOSURE_MISMATCH);
    }

    @Test
    void T15_an_erased_field_does_not_come_back() throws Exception {
        freeze.run("delete from disclosure where claim_id = '" + claim + "'");
        freeze.run("delete from subject_key where claim_id = '" + claim + "'");
        LedgerEntry erasure = new LedgerEntry(
                EntryType.ERASURE_EXECUTED,
                java.time.Instant.now(),
                "NEEDWOOD",
                new Actor(Actor.Kind.ENGINE, "retention"),
                Map.of(
                        Member.CLAIM_REF, JsonValue.string(claim.toString()),
                        Member.FIELDS, JsonValue.strings(java.util.List.of("claimant", "record")),
                        Member.REASON, JsonValue.string("RETENTION")));
        freeze.run(
                "insert into audit_event (id, authority, type, at, actor_kind, actor_id, claim_id, payload, entry) values"
                        + " (gen_random_uuid(), 'NEEDWOOD', 'erasure.executed', now(), 'engine', 'retention', '" + claim
                        + "', '\\x7b7d', '\\x" + HexFormat.of().formatHex(erasure.bytes()) + "')");
        freeze.close();
        LogWait.untilSigned();
        freeze = LogFreeze.begin();
        assertThat(ExportedLog.download(TestCaller.AUDITOR).database())
                .as("an erased decision is accounted for")
                .satisfies(ReceiptHttpTest::holds);

        backup = LogBackup.ofEverything(freeze);
        disclose("claimant", JsonValue.string("somebody else"));
        refuses(
                ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim).disclosure(),
                LedgerError.ERASED_FIELD_RESTORED);
    }

    @Test
    void T16_silence_shows_even_when_it_is_filled_in_later() throws Exception {
        LedgerEntry late = new LedgerEntry(
                EntryType.DATA_VIEWED,
                java.time.Instant.now().plus(java.time.Duration.ofHours(2)),
                "NEEDWOOD",
                new Actor(Actor.Kind.OFFICER, "p-0000000000000000"),
                Map.of(Member.PURPOSE, JsonValue.string("claim")));
        new Rewriting(freeze, keys).last(Rows.number("select size from log_state where log = ?", LOG), late.bytes());
        refuses(ExportedLog.download(TestCaller.AUDITOR).log(), LedgerError.HEARTBEAT_MISSING);
    }

    private void disclose(String field, JsonValue value) throws Exception {
        UUID event = UUID.fromString(
                Rows.text("select id::text from audit_event where claim_id = ? and type like 'decision.%'", claim));
        SubjectKey key = subjects.create(claim);
        SaltedFields fields = disclosures.newFields().add(field, value);
        freeze.run("delete from disclosure where claim_id = '" + claim + "'");
        freeze.run("delete from subject_key where claim_id = '" + claim + "'");
        freeze.run("insert into subject_key values ('" + claim + "', '\\x"
                + HexFormat.of().formatHex(key.wrapped()) + "', '" + key.master() + "')");
        freeze.run("insert into disclosure values ('" + claim + "', '" + event + "', '\\x"
                + HexFormat.of().formatHex(disclosures.seal(key, event, fields)) + "')");
    }

    private TreeHash root() throws Exception {
        return TreeHash.of(entry("select root from log_state where log = '" + LOG + "'"));
    }

    private static byte[] entry(String sql) throws Exception {
        return HexFormat.of().parseHex(Rows.text(sql.replaceFirst("select (\\w+)", "select encode($1, 'hex')")));
    }

    private static void refuses(VerifierRun run, LedgerError error) {
        assertThat(run.problems()).contains(error.name());
        assertThat(run.exitCode()).isEqualTo(error.exitCode());
    }
}
