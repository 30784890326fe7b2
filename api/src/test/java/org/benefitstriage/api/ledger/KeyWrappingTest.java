package org.benefitstriage.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.ledger.keys.MasterKeysView;
import org.benefitstriage.api.ledger.keys.RewrapKeys;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a rotation of the master key, claims' keys are wrapped anew; what they encrypt still opens, and the log says so. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeyWrappingTest {

    private static final AuthorityCode COUNTED = new AuthorityCode("COUNTED");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    LedgerSettings settings;

    @Inject
    LedgerKeys keys;

    @Inject
    AuditLog audit;

    @TempDir
    private Path directory;

    @Test
    void keys_are_wrapped_anew_and_back_broken_off_in_between_and_open_the_same() throws Exception {
        UUID claim = UUID.fromString(Api.handIn(TestCaller.COUNTED_FORM, SampleClaims.approvable("COUNTED"))
                .path("claimId"));
        Api.handIn(TestCaller.COUNTED_FORM, SampleClaims.approvable("COUNTED"));
        LedgerKeys next = TestLedgerKeys.withNextMaster(settings, directory);
        SubjectKeys before = new SubjectKeys(keys, dataSource);
        SubjectKey original = before.find(claim).orElseThrow();
        KeyWrapping wrapping = new KeyWrapping(dataSource, new SubjectKeys(next, dataSource), next);
        long all = wrapping.counts(COUNTED).get(keys.masterId());
        long logged = rewrapped();
        try {
            // The first batch is broken off: nothing of it stays, neither keys nor entry.
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        wrapping.wrapBatch(COUNTED);
                        throw new IllegalStateException("the machine stops here");
                    }))
                    .hasStackTraceContaining("the machine stops here");
            assertThat(wrapping.counts(COUNTED)).containsOnlyKeys(keys.masterId());

            MasterKeysView after = new RewrapKeys(wrapping, next, audit).rewrap(admin());
            assertThat(after.left()).isZero();
            assertThat(after.inUse()).isEqualTo(next.masterId());
            assertThat(after.wrapped()).containsExactly(new MasterKeysView.Wrapped(next.masterId(), all));
            SubjectKey again = new SubjectKeys(next, dataSource).find(claim).orElseThrow();
            assertThat(again.key()).isEqualTo(original.key());
            assertThat(again.wrapped()).isNotEqualTo(original.wrapped());
            assertThat(rewrapped()).isEqualTo(logged + 1);
            assertThat(Rows.text("select convert_from(entry, 'UTF8') from audit_event where type = 'keys.rewrapped'"
                            + " order by number desc limit 1"))
                    .contains("\"masterKey\":\"" + next.masterId() + "\"", "\"count\":" + all);
            assertThat(new RewrapKeys(wrapping, next, audit).rewrap(admin()).left())
                    .as("called again")
                    .isZero();
            assertThat(rewrapped()).as("nothing was done, nothing is logged").isEqualTo(logged + 1);
            assertThat(new KeyWrapping(dataSource, before, keys).missing(COUNTED))
                    .as("without the new key the old service would find keys it cannot open")
                    .contains(next.masterId());
        } finally {
            // Back under the key of the running service, as an operator would who puts the old one in place again.
            Path back = Files.createDirectories(directory.resolve("back"));
            Files.copy(settings.keys().resolve("master.key"), back.resolve("master.key"));
            Files.copy(directory.resolve("master.key"), back.resolve("master-other.key"));
            LedgerKeys old = new LedgerKeys(TestLedgerSettings.in(back, true));
            KeyWrapping undo = new KeyWrapping(dataSource, new SubjectKeys(old, dataSource), old);
            QuarkusTransaction.requiringNew().run(() -> undo.wrapBatch(COUNTED));
        }
        assertThat(before.find(claim).orElseThrow().key()).isEqualTo(original.key());
    }

    @Test
    void an_administrator_sees_the_master_keys_by_name_and_wraps_what_is_left() {
        Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        TestCaller.AUDITOR
                .request()
                .get("/v1/audit/keys")
                .then()
                .statusCode(200)
                .body("inUse", equalTo(keys.masterId()));
        TestCaller.ADMIN
                .request()
                .post("/v1/audit/keys/rewrapping")
                .then()
                .statusCode(200)
                .body("left", equalTo(0));
        TestCaller.AUDITOR.request().post("/v1/audit/keys/rewrapping").then().statusCode(403);
    }

    @Test
    void each_councils_log_names_the_master_key_it_began_with() throws Exception {
        Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        long end = System.nanoTime() + 20_000_000_000L;
        String named = "select count(*) from audit_event where type = 'master-key.changed' and authority = 'NEEDWOOD'"
                + " and position('" + keys.masterId() + "' in convert_from(entry, 'UTF8')) > 0";
        while (Rows.number(named) == 0 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(Rows.number(named)).isEqualTo(1);
    }

    private static Caller admin() {
        return new Caller("counted-admin", CallerKind.PERSON, Set.of(Roles.ADMIN), COUNTED);
    }

    private static long rewrapped() throws Exception {
        return Rows.number("select count(*) from audit_event where type = 'keys.rewrapped'");
    }
}
