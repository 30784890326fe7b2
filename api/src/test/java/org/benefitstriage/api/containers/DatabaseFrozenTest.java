package org.benefitstriage.api.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database that accepts connections and never answers, as behind a network that has gone: worse than one that is dead. */
@QuarkusTest
@TestProfile(OnContainer.class)
@Tag("containers")
class DatabaseFrozenTest {

    /** More than the pool has connections: some requests hold one that hangs, the others find none. */
    private static final int AT_ONCE = 24;

    /** The time a connection may be silent, and the wait for another one, with room for a busy machine. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(40);

    @TestHTTPResource("/")
    URI address;

    @Test
    void callers_are_told_to_come_back_and_the_same_claims_are_taken_once_when_it_answers_again() throws SQLException {
        ServiceClient service = new ServiceClient(address, LONGEST_ANSWER);
        DatabaseContainer database = new DatabaseContainer();
        assertThat(handIn(service, SampleClaims.approvable()).answer().status()).isEqualTo(Answer.CREATED);
        List<Attempt> refused;
        database.freeze();
        try {
            refused = atOnce(service);
        } finally {
            database.thaw();
        }
        assertThat(refused)
                .hasSize(AT_ONCE)
                .allMatch(attempt -> attempt.answer().saysComeBack(), "503 with Retry-After");

        for (Attempt attempt : refused) {
            Answer again = service.handIn(TestCaller.FORM, attempt.key(), attempt.claim())
                    .answer();
            assertThat(again.status()).isEqualTo(Answer.CREATED);
            assertThat(Rows.number("select count(*) from claim where reference = ?", again.text("reference")))
                    .isEqualTo(1);
        }
        assertThat(Stored.halfWritten()).isEmpty();
    }

    private static List<Attempt> atOnce(ServiceClient service) {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<CompletableFuture<Attempt>> running = Stream.generate(SampleClaims::forOfficer)
                    .limit(AT_ONCE)
                    .map(claim -> CompletableFuture.supplyAsync(() -> handIn(service, claim), clients))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            clients.shutdown();
        }
    }

    private static Attempt handIn(ServiceClient service, String claim) {
        return service.handIn(TestCaller.FORM, UUID.randomUUID().toString(), claim);
    }
}
