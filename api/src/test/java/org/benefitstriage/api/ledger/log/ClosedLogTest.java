package org.benefitstriage.api.ledger.log;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.ledger.DisclosureReader;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.benefitstriage.api.ledger.TestLedgerKeys;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signing key is changed and the next log begins: both logs can be exported and verified, each under its own key. */
@QuarkusTest
@TestProfile(OnOwnLog.class)
class ClosedLogTest {

    private static final AuthorityCode NEEDWOOD = new AuthorityCode("NEEDWOOD");

    @Inject
    LedgerKeys keys;

    @Inject
    LedgerSettings settings;

    @Inject
    HeldCheckpoints held;

    @Inject
    SequencerConnection connections;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    DisclosureReader disclosures;

    @Inject
    AuditLog audit;

    @Inject
    Versions versions;

    @Inject
    ServiceClock clock;

    @TempDir
    private Path directory;

    @Test
    void a_rotated_signing_key_begins_the_next_log_which_says_so_and_both_logs_verify() throws Exception {
        LogWait.untilAlive();
        Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        LogWait.untilSigned();
        LedgerKeys next = TestLedgerKeys.withNextLog(settings, directory);
        try (LogFreeze freeze = LogFreeze.begin();
                Connection connection = connections.open()) {
            Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
            Sequencer sequencer = new Sequencer(
                    connection,
                    new LogTables(connection).nextTerm(),
                    next,
                    new Deployments(versions, next.masterId()),
                    Duration.ZERO);
            connection.commit();
            assertThat(sequencer.batch(Instant.now())).isPositive();
            new Publisher(connection, sequencer, next, held).publish(Instant.now());

            ExportedLog closed = export(next, "NEEDWOOD/log-1", keys);
            assertThat(closed.log()).satisfies(ReceiptHttpTest::holds);
            assertThat(closed.database()).satisfies(ReceiptHttpTest::holds);
            assertThat(closed.text("key").strip())
                    .isEqualTo(keys.signer(NEEDWOOD).key().toString());

            ExportedLog current = export(next, "NEEDWOOD/log-2", next);
            assertThat(current.log()).satisfies(ReceiptHttpTest::holds);
            assertThat(current.database()).satisfies(ReceiptHttpTest::holds);
            assertThat(current.log("--held", "export/checkpoint").out()).contains("NEEDWOOD/log-2");
            assertThat(Rows.text("select convert_from(bytes, 'UTF8') from log_entry where log = 'NEEDWOOD/log-2'"
                            + " and position('key.rotated' in convert_from(bytes, 'UTF8')) > 0"))
                    .contains(next.signer(NEEDWOOD).key().toString());
            assertThat(freeze.connection().isValid(1)).isTrue();
        }
    }

    @Test
    void a_log_is_asked_for_by_its_number() throws Exception {
        LogWait.untilAlive();
        Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        LogWait.untilSigned();
        assertThat(ExportedLog.download(TestCaller.AUDITOR, "?log=1").log()).satisfies(ReceiptHttpTest::holds);
        TestCaller.AUDITOR.request().get("/v1/audit/export?log=7").then().statusCode(404);
        TestCaller.AUDITOR.request().get("/v1/audit/export?log=one").then().statusCode(400);
    }

    private ExportedLog export(LedgerKeys inUse, String log, LedgerKeys signedBy) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        new AuditExport(dataSource, inUse, disclosures, audit, clock).write(NEEDWOOD, log, Set.of(), zip);
        String key = signedBy.signer(NEEDWOOD).key() + "\n";
        return ExportedLog.of(zip.toByteArray(), key.getBytes(US_ASCII));
    }
}
