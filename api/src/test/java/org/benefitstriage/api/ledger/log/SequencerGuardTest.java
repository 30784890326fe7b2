package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.ledger.LedgerError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contiguous or stopped under a name, never forked; and while the log is not kept, nothing is approved. */
@QuarkusTest
@TestProfile(OnOwnLog.class)
class SequencerGuardTest {

    @Inject
    LedgerKeys keys;

    @Inject
    LedgerSettings settings;

    @Inject
    HeldCheckpoints held;

    @Inject
    Versions versions;

    @BeforeEach
    void aLogThatIsKept() throws Exception {
        LogWait.untilAlive();
        assertThat(outcome()).isEqualTo("AUTO_APPROVED");
        LogWait.untilSigned();
    }

    @Test
    void a_second_sequencer_does_not_begin_while_there_is_one() throws Exception {
        try (Connection second = second()) {
            assertThat(LogTerm.begin(
                            second,
                            keys,
                            held,
                            new Deployments(versions, keys.masterId()),
                            Duration.ZERO,
                            Instant.now()))
                    .isEmpty();
        }
    }

    @Test
    void a_sequencer_whose_epoch_is_over_writes_nothing_even_if_it_still_holds_the_lock() throws Exception {
        try (LogFreeze freeze = LogFreeze.begin();
                Connection asleep = second();
                Connection awake = second()) {
            Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
            Sequencer old = new Sequencer(
                    asleep,
                    new LogTables(asleep).nextTerm(),
                    keys,
                    new Deployments(versions, keys.masterId()),
                    Duration.ZERO);
            asleep.commit();
            Sequencer current = new Sequencer(
                    awake,
                    new LogTables(awake).nextTerm(),
                    keys,
                    new Deployments(versions, keys.masterId()),
                    Duration.ZERO);
            awake.commit();
            long before = Rows.number("select count(*) from log_entry");

            assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                                    LogContradiction.class, () -> old.batch(Instant.now()))
                            .code())
                    .isEqualTo("EPOCH_LOST");
            asleep.rollback();
            assertThat(Rows.number("select count(*) from log_entry")).isEqualTo(before);
            assertThat(current.batch(Instant.now())).isPositive();
            assertThat(freeze.connection().isValid(1)).isTrue();
        }
        LogWait.untilAlive();
        verified();
    }

    @Test
    void while_nobody_keeps_the_log_claims_go_to_a_person_and_afterwards_everything_is_logged() throws Exception {
        try (LogFreeze freeze = LogFreeze.begin()) {
            Thread.sleep(settings.longestSilence().toMillis() + 100);
            assertThat(outcome()).isEqualTo("REFERRED");
            assertThat(guardRails()).containsExactly("MRV-040");
            assertThat(freeze.connection().isValid(1)).isTrue();
        }
        LogWait.untilAlive();
        assertThat(outcome()).isEqualTo("AUTO_APPROVED");
        LogWait.untilSigned();
        verified();
    }

    @Test
    void a_changed_tile_stops_the_sequencer_and_approval_until_it_is_put_right_and_somebody_says_so() throws Exception {
        LogBackup backup;
        try (LogFreeze freeze = LogFreeze.begin()) {
            backup = LogBackup.ofLog(freeze, "tile");
            freeze.run("update log_tile set hashes = sha256(hashes) || substring(hashes from 33) where level = 0");
        }
        halted(LedgerError.TILE_MISMATCH);
        lift();
        halted(LedgerError.TILE_MISMATCH);
        try (LogFreeze freeze = LogFreeze.begin()) {
            backup.restore(freeze);
        }
        lift();
        LogWait.untilAlive();
        verified();
    }

    @Test
    void a_restored_backup_is_noticed_by_the_checkpoint_kept_outside_the_database() throws Exception {
        LogBackup older;
        try (LogFreeze freeze = LogFreeze.begin()) {
            older = LogBackup.ofLog(freeze, "older");
        }
        Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        LogWait.untilSigned();
        LogBackup newer;
        try (LogFreeze freeze = LogFreeze.begin()) {
            newer = LogBackup.ofLog(freeze, "newer");
            older.restore(freeze);
        }
        halted(LedgerError.LOG_ROLLED_BACK);
        try (LogFreeze freeze = LogFreeze.begin()) {
            newer.restore(freeze);
        }
        lift();
        LogWait.untilAlive();
        verified();
    }

    @Test
    void an_entry_that_is_gone_from_the_end_is_noticed_before_anything_is_built_upon_it() throws Exception {
        LogBackup backup;
        try (LogFreeze freeze = LogFreeze.begin()) {
            backup = LogBackup.ofLog(freeze, "entry");
            freeze.run("delete from log_entry where log = 'NEEDWOOD/log-1'"
                    + " and idx = (select size - 1 from log_state where log = 'NEEDWOOD/log-1')");
        }
        halted(LedgerError.ENTRY_MISSING);
        try (LogFreeze freeze = LogFreeze.begin()) {
            backup.restore(freeze);
        }
        lift();
        LogWait.untilAlive();
        verified();
    }

    @Test
    void an_event_that_nobody_could_read_is_left_out_and_stops_approval_once() throws Exception {
        try (Connection service = TestDatabase.asService();
                Statement statement = service.createStatement()) {
            statement.execute(
                    "insert into audit_event (id, authority, type, at, actor_kind, actor_id, payload, entry)"
                            + " values (gen_random_uuid(), 'NEEDWOOD', 'data.viewed', now(), 'engine', 'x', '{}', '{\"v\":1}')");
        }
        halted(LedgerError.ENTRY_MALFORMED);
        assertThat(Rows.number("select count(*) from log_refused")).isPositive();
        lift();
        LogWait.untilAlive();
        assertThat(outcome()).isEqualTo("AUTO_APPROVED");
        verified();
    }

    @Test
    void the_last_checkpoint_is_kept_beside_the_keys() throws Exception {
        Path kept = settings.keys().resolve("held").resolve("NEEDWOOD_log-1.checkpoint");
        String latest = TestCaller.AUDITOR
                .request()
                .accept("text/plain")
                .get("/v1/audit/checkpoint")
                .asString();
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (!Files.readString(kept).equals(latest)) {
            assertThat(Instant.now())
                    .as("the checkpoint is kept after it is stored")
                    .isBefore(end);
            Thread.sleep(20);
        }
    }

    private static Connection second() throws SQLException {
        Connection connection = TestDatabase.asSequencer();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void verified() throws Exception {
        LogWait.untilSigned();
        ExportedLog export = ExportedLog.download(TestCaller.AUDITOR);
        assertThat(export.log()).satisfies(ReceiptHttpTest::holds);
        assertThat(export.database()).satisfies(ReceiptHttpTest::holds);
    }

    /** Waits for the halt, and shows that it works. */
    private void halted(LedgerError error) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!openHalts().stream().anyMatch(details -> details.contains(error.name()))) {
            assertThat(Instant.now()).as("a halt for " + error).isBefore(end);
            Thread.sleep(50);
        }
        assertThat(outcome()).isEqualTo("REFERRED");
        assertThat(guardRails()).containsExactly("MRV-040");
    }

    private static List<String> openHalts() {
        return TestCaller.ADMIN.request().get("/v1/halts").path("halts.findAll { !it.clearance }.details");
    }

    private static void lift() {
        List<String> open = TestCaller.ADMIN.request().get("/v1/halts").path("halts.findAll { !it.clearance }.id");
        for (String halt : open) {
            TestCaller.ADMIN
                    .request()
                    .contentType("application/json")
                    .body("{\"because\": \"The cause was looked into.\"}")
                    .post("/v1/halts/" + halt + "/clearance")
                    .then()
                    .statusCode(201);
        }
    }

    private String decision = "";

    private String outcome() {
        decision = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        return read().path("summary.outcome");
    }

    private List<String> guardRails() {
        return read().path("record.guardRails.findAll { it.asksForPerson }.id");
    }

    private Response read() {
        return TestCaller.AUDITOR.request().get("/v1/decisions/" + decision);
    }
}
