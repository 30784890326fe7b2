package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Random;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The sequencer's backend killed in the middle of its work, again and again. */
@QuarkusTest
@TestProfile(OnOwnLog.class)
class SequencerCrashTest {

    private static final int KILLS = 100;
    private static final int EVENTS = 40;
    private static final long SEED = 20261122;

    private static final String MORE = """
            insert into audit_event (id, authority, type, at, actor_kind, actor_id, payload, entry)
            select gen_random_uuid(), authority, type, at, actor_kind, actor_id, payload, entry
            from (select * from audit_event where type = 'data.viewed' and authority = 'NEEDWOOD' limit 1) one,
              generate_series(1, ?)""";

    @Test
    void after_a_hundred_kills_every_event_has_one_entry_and_the_log_verifies() throws Exception {
        LogWait.untilAlive();
        String decision = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        TestCaller.AUDITOR.request().get("/v1/decisions/" + decision).then().statusCode(200);
        Random moments = new Random(SEED);
        long epoch = Rows.number("select epoch from log_fence");
        try (Connection service = TestDatabase.asService();
                PreparedStatement events = service.prepareStatement(MORE)) {
            events.setInt(1, EVENTS);
            for (int kill = 0; kill < KILLS; kill++) {
                events.executeUpdate();
                Thread.sleep(moments.nextInt(150));
                LogFreeze.killSequencer();
            }
        }
        LogWait.untilSigned();

        assertThat(Rows.number("select epoch from log_fence") - epoch)
                .as("terms that were begun")
                .isGreaterThan(KILLS / 5);
        assertThat(Rows.number("select count(*) from audit_event where entry is not null"))
                .isEqualTo(Rows.number("select count(*) from log_entry"));
        assertThat(Rows.number("select max(idx) + 1 - count(*) from log_entry where log = 'NEEDWOOD/log-1'"))
                .isZero();
        ExportedLog export = ExportedLog.download(TestCaller.AUDITOR);
        assertThat(export.log()).satisfies(ReceiptHttpTest::holds);
        assertThat(export.database()).satisfies(ReceiptHttpTest::holds);
    }
}
