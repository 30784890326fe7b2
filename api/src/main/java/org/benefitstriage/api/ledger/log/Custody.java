package org.benefitstriage.api.ledger.log;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.jboss.logging.Logger;

/**
 * Hands the latest checkpoint of each log, on a schedule, to places the administrator does not control: a directory that only
 * grows, an address that keeps what it is sent, and by e-mail ({@link CheckpointMails}). What arrives there shows a later rewriting of the log; what is only kept here
 * shows nothing.
 */
@ApplicationScoped
class Custody {

    private static final Logger LOG = Logger.getLogger(Custody.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int FIRST_REFUSAL = 300;

    private final LedgerSettings.Custody settings;
    private final AgroalDataSource dataSource;
    private final CheckpointMails mails;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(LONGEST)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Long> posted = new HashMap<>();

    Custody(LedgerSettings settings, AgroalDataSource dataSource, CheckpointMails mails) {
        this.settings = settings.custody();
        this.dataSource = dataSource;
        this.mails = mails;
        this.settings.url().ifPresent(Custody::requireSecure);
    }

    @Scheduled(
            identity = "checkpoint-custody",
            every = "${triage.ledger.custody.every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handOver() {
        if (settings.emailTo().isPresent()) {
            mails.queueLatest();
        }
        if (settings.directory().isEmpty() && settings.url().isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select distinct on (log) log, note from log_checkpoint order by log, size desc");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                handOver(row.getString(1), Checkpoints.Signed.parse(row.getBytes(2)));
            }
        } catch (SQLException e) {
            LOG.warnf("checkpoints could not be handed over (SQLState %s); next try at the next time", e.getSQLState());
        } catch (LedgerTampered malformed) {
            LOG.errorf("a stored checkpoint cannot be read: %s", malformed.getMessage());
        }
    }

    private void handOver(String log, Checkpoints.Signed signed) {
        settings.directory().ifPresent(directory -> copy(directory, log, signed));
        Optional<URI> url = settings.url();
        long size = signed.checkpoint().size();
        if (url.isPresent() && posted.getOrDefault(log, 0L) < size && post(url.get(), log, signed)) {
            posted.put(log, size);
        }
    }

    /** Never written over: a file that is there already says the same or is evidence. */
    private static void copy(Path directory, String log, Checkpoints.Signed signed) {
        Path file = directory.resolve(
                log.replace('/', '_') + "-" + signed.checkpoint().size() + ".checkpoint");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(directory);
                Files.write(file, signed.note().bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            }
        } catch (IOException e) {
            LOG.warnf("the checkpoint of %s could not be copied to %s", log, directory);
        }
    }

    private boolean post(URI url, String log, Checkpoints.Signed signed) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(LONGEST)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(signed.note().bytes()))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status < FIRST_REFUSAL) {
                return true;
            }
            LOG.warnf("the checkpoint of %s was refused with status %d; next try at the next time", log, status);
        } catch (IOException e) {
            LOG.warnf("the checkpoint of %s could not be sent; next try at the next time", log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void requireSecure(URI url) {
        boolean loopback = "http".equals(url.getScheme()) && "127.0.0.1".equals(url.getHost());
        if (!"https".equals(url.getScheme()) && !loopback) {
            throw new IllegalArgumentException("triage.ledger.custody.url: expected an https address");
        }
    }
}
