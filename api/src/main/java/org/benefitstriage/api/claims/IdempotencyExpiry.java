package org.benefitstriage.api.claims;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.storage.StatementBinder;
import org.jboss.logging.Logger;

/** Forgets Idempotency-Keys that are past their time. The claims they stand for stay. */
@ApplicationScoped
class IdempotencyExpiry {

    private static final Logger LOG = Logger.getLogger(IdempotencyExpiry.class);

    private final AgroalDataSource dataSource;
    private final TriageSettings settings;
    private final ServiceClock clock;

    IdempotencyExpiry(AgroalDataSource dataSource, TriageSettings settings, ServiceClock clock) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(identity = "idempotency-expiry", every = "1h", delayed = "10m")
    void forget() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from idempotency where created_at < ?")) {
            new StatementBinder(statement).instant(clock.now().minus(settings.idempotencyExpiry()));
            statement.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf(
                    "expired idempotency keys could not be removed (SQLState %s); next try in an hour",
                    e.getSQLState());
        }
    }
}
