package org.benefitstriage.api.ledger.log;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether somebody keeps the audit log, to whoever watches the service. Ready all the same when nobody does: claims are
 * taken in and go to people, which is better than turning them away.
 */
@Readiness
@Startup
@ApplicationScoped
class LogReadiness implements HealthCheck {

    /** What the gauge shows when the database does not answer. */
    private static final double UNKNOWN = Double.NaN;

    private final AgroalDataSource dataSource;
    private final LedgerSettings settings;
    private final ServiceClock clock;

    LogReadiness(AgroalDataSource dataSource, LedgerSettings settings, ServiceClock clock, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("triage.ledger.silence.seconds", this, LogReadiness::silenceInSeconds)
                .description("How long ago the audit log's sequencer last said that it is alive")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Duration> silence = silence();
        return HealthCheckResponse.named("audit-log")
                .withData(
                        "kept",
                        silence.filter(length -> length.compareTo(settings.longestSilence()) <= 0)
                                .isPresent())
                .withData("silenceSeconds", silence.map(Duration::toSeconds).orElse(-1L))
                .up()
                .build();
    }

    private double silenceInSeconds() {
        return silence().map(length -> (double) length.toSeconds()).orElse(UNKNOWN);
    }

    private Optional<Duration> silence() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select alive_at from log_fence");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Instant alive = row.getObject(1, OffsetDateTime.class).toInstant();
            return Optional.of(Duration.between(alive, clock.now()));
        } catch (SQLException databaseIsAway) {
            return Optional.empty();
        }
    }
}
