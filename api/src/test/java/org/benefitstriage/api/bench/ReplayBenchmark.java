package org.benefitstriage.api.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.benefitstriage.api.releases.LoadedRelease;
import org.benefitstriage.api.releases.Releases;
import org.benefitstriage.api.replay.ReplayPeriod;
import org.benefitstriage.api.replay.ReplayTally;
import org.benefitstriage.api.scenarios.ScenarioPlay;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every decision of a database run again and compared byte for byte, one worker for each processor: the scenarios, decided over HTTP and
 * then copied until there are as many as {@code -Dtriage.bench.decisions} says (100,000).
 */
@Tag("bench")
@QuarkusTest
@TestProfile(BenchProfile.class)
class ReplayBenchmark {

    private static final ReplayPeriod.Period ALL =
            new ReplayPeriod.Period(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"), "*");

    @Inject
    Triage triage;

    @Inject
    Versions versions;

    @Test
    void every_decision_replays() throws Exception {
        long wanted = Long.getLong("triage.bench.decisions", 100_000);
        ScenarioPlay.differences();
        int workers = Runtime.getRuntime().availableProcessors();
        try (Releases releases = new Releases(new LoadedRelease(triage, versions), Optional.empty(), 1)) {
            ReplayPeriod replay = new ReplayPeriod(TestDatabase::asService, releases, workers);
            copyUntil(wanted, replay.count(ALL));
            ProcessorTime before = ProcessorTime.now();
            Instant start = Instant.now();
            ReplayTally tally = replay.run(ALL, done -> {});
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            ProcessorTime used = ProcessorTime.now().since(before);

            assertThat(tally.holds()).as("%s", tally.unlike()).isTrue();
            System.out.printf(
                    "BENCH %d decisions replayed byte for byte in %.1f s, %d workers: %.0f decisions/s; %d us of the"
                            + " service's processor time each%n",
                    tally.all(), seconds, workers, tally.all() / seconds, used.service() / tally.all() / 1000);
        }
    }

    private static void copyUntil(long wanted, long there) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("create temp table given as select id, claim_id from decision");
            for (long done = there; done < wanted; done += there) {
                statement.execute("create temp table pair as select id, claim_id, gen_random_uuid() as new_id,"
                        + " gen_random_uuid() as new_claim from given limit " + (wanted - done));
                statement.execute("insert into claim select r.* from pair p join claim c on c.id = p.claim_id"
                        + " cross join lateral jsonb_populate_record(c, jsonb_build_object('id', p.new_claim)) r");
                statement.execute("insert into decision select r.* from pair p join decision d on d.id = p.id"
                        + " cross join lateral jsonb_populate_record(d,"
                        + " jsonb_build_object('id', p.new_id, 'claim_id', p.new_claim)) r");
                statement.execute("drop table pair");
            }
            statement.execute("analyze claim");
            statement.execute("analyze decision");
        }
    }
}
