package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;

/**
 * The service and its PostgreSQL, each a process of its own, killed again and again while claims come in. Half of the kills
 * strike at a random moment, the other half when the sequencer is known to be in the middle of a batch: its entries are
 * written and its tiles wait for a lock that is held against them.
 */
final class KillCampaign implements AutoCloseable {

    /** Who is killed: of five, two the service, two the database, and one both at once, as when the machine dies. */
    enum Victim {
        SERVICE,
        DATABASE,
        BOTH;

        static Victim of(int kill) {
            return kill % 5 == 4 ? BOTH : kill % 5 % 2 == 0 ? SERVICE : DATABASE;
        }
    }

    private static final String IN_MID_BATCH = "select count(*) from pg_stat_activity"
            + " where application_name = 'benefits-triage-sequencer' and backend_xid is not null and wait_event_type = 'Lock'";
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);

    private static final int LONGEST_WAIT_MILLIS = 1500;
    private static final int EXPORT_EVERY = 10;

    private final Path work;
    private final Path data;
    private final String port;
    private final Random random;
    private final MortalPostgres postgres;
    private final ClaimLoad load;
    private final OutsideReader reader = new OutsideReader();
    private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
    private final long decisionsBefore;
    private int inMidBatch;
    private int exports;
    private PackagedService service;

    KillCampaign(Path work, Path data, long seed) throws Exception {
        this.work = work;
        this.data = data;
        this.port = String.valueOf(PackagedService.freePort());
        this.random = new Random(seed);
        this.postgres = MortalPostgres.start(data);
        this.service = serve();
        try (Connection connection = postgres.asAdministrator()) {
            this.decisionsBefore = StoredPromises.decisions(connection);
        }
        this.load = ClaimLoad.begin(DemoAccountsFile.read(data).client(address(), "form-client"));
    }

    /** Kills once, starts again what was killed, and holds everything that was promised before against what is there. */
    void round(int kill) throws Exception {
        Victim victim = Victim.of(kill);
        untilAnswered(load.count() + 20);
        watch(random.nextInt(LONGEST_WAIT_MILLIS));
        boolean midBatch = (kill % 5 + kill / 5) % 2 == 1;
        if (midBatch) {
            killInMidBatch(victim);
        } else {
            kill(victim);
        }
        kills.merge(victim, 1, Integer::sum);
        if (victim != Victim.SERVICE) {
            postgres.startAgain();
        }
        if (victim != Victim.DATABASE) {
            service = serve();
        }
        int before = load.count();
        untilAnswered(before + 1);
        check();
        if (kill % EXPORT_EVERY == EXPORT_EVERY - 1) {
            verify(address());
        }
    }

    /** Ends the load, and holds the whole against everything that was seen; once more on the service as it is installed. */
    String end() throws Exception {
        load.drain();
        assertThat(load.otherAnswers()).as("neither 201 nor 503").isEmpty();
        assertThat(new HashSet<>(load.acknowledged().values())).hasSize(load.count());
        try (Connection connection = postgres.asAdministrator()) {
            assertThat(StoredPromises.decisions(connection) - decisionsBefore)
                    .as("each claim that was sent until it was answered is there once")
                    .isEqualTo(load.count());
            StoredPromises.allSigned(connection);
        }
        check();
        service.close();
        postgres.close();
        Path log = work.resolve("installed.log");
        try (PackagedService installed = PackagedService.start(log, "serve", "--data", data.toString(), "--port", port)
                .untilReady()) {
            assertThat(installed.isRunning()).isTrue();
            verify(address());
        }
        return String.format(
                "kills %s, %d of them in mid-batch; %d claims answered, %d requests refused or broken off; %d entries and %d"
                        + " checkpoints seen from outside; %d exports verified",
                kills, inMidBatch, load.count(), load.unanswered(), reader.entries(), reader.checkpoints(), exports);
    }

    private void check() throws SQLException, InterruptedException {
        Map<String, String> answered = load.acknowledged();
        try (Connection connection = postgres.asAdministrator()) {
            StoredPromises.areKept(connection, answered.values());
            reader.compare(connection);
        }
    }

    private void verify(String address) throws IOException, InterruptedException {
        exports++;
        Path copy = Files.createDirectories(work.resolve("copy-" + exports));
        AuditorsCopy.download(address, data, copy).verify(reader.held());
    }

    /** Writes down what the log shows, until the moment of the kill. */
    private void watch(int millis) throws SQLException, InterruptedException {
        Instant end = Instant.now().plusMillis(millis);
        try (Connection connection = postgres.asAdministrator()) {
            do {
                reader.read(connection);
                Thread.sleep(10);
            } while (Instant.now().isBefore(end));
        }
    }

    private void killInMidBatch(Victim victim) throws Exception {
        Connection holder = postgres.asAdministrator();
        try (Connection observer = postgres.asAdministrator();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table log_tile in share mode");
            Instant end = Instant.now().plus(LONGEST_RECOVERY);
            while (StoredPromises.number(observer, IN_MID_BATCH) == 0) {
                assertThat(Instant.now()).as("the sequencer begins a batch").isBefore(end);
                Thread.sleep(5);
            }
            inMidBatch++;
            kill(victim);
        } catch (SQLException connectionsGoDownWithTheDatabase) {
            assertThat(victim).isNotEqualTo(Victim.SERVICE);
        } finally {
            closeQuietly(holder);
        }
    }

    private void kill(Victim victim) throws Exception {
        if (victim != Victim.DATABASE) {
            service.kill();
        }
        if (victim != Victim.SERVICE) {
            postgres.kill();
        }
    }

    private PackagedService serve() throws IOException, InterruptedException {
        Path log = work.resolve("service-" + System.nanoTime() + ".log");
        return PackagedService.start(log, postgres.settings(), "serve", "--port", port)
                .untilReady();
    }

    private void untilAnswered(int claims) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST_RECOVERY);
        while (load.count() < claims) {
            assertThat(Instant.now()).as("claims are taken again").isBefore(end);
            Thread.sleep(10);
        }
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It went down with the database.
            return;
        }
    }

    @Override
    public void close() {
        load.close();
        service.close();
        postgres.close();
    }
}
