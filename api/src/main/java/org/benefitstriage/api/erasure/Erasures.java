package org.benefitstriage.api.erasure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.audit.AuditEvent;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.ledger.Disclosures;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Erases claims through the one function of the database that can, with the event that says so in the same transaction. */
@ApplicationScoped
public class Erasures {

    private static final String FUNCTION = "select erase_claim(?, ?, ?, ?, ?, ?)";
    private static final String NO_SUCH_CLAIM = "P0002";
    private static final String IN_USE = "55006";
    private static final String ALREADY = "23505";

    private final AgroalDataSource dataSource;
    private final Disclosures disclosures;
    private final AuditLog audit;
    private final ServiceClock clock;

    Erasures(AgroalDataSource dataSource, Disclosures disclosures, AuditLog audit, ServiceClock clock) {
        this.dataSource = dataSource;
        this.disclosures = disclosures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases a claim of a council; a problem when a hold stands, an officer has still to decide, an appeal has not ended, or it
     * is erased already.
     */
    @Transactional
    public Erasure erase(AuthorityCode authority, UUID claimId, Erasure.Basis basis, String because, Actor by) {
        Erasure erasure = new Erasure(claimId, basis, because, by.id(), clock.now());
        Set<String> fields = new TreeSet<>(disclosures.fields(claimId));
        // Every record is erased, also of a decision made before there was a log to open.
        fields.add("record");
        run(authority, erasure);
        audit.append(new AuditEvent(
                UUID.randomUUID(),
                authority,
                AuditEventType.ERASURE_EXECUTED,
                erasure.erasedAt(),
                by,
                Optional.of(claimId),
                Optional.empty(),
                JsonValue.object()
                        .with("fields", JsonValue.strings(List.copyOf(fields)))
                        .with("reason", basis.name())
                        .build()));
        return erasure;
    }

    private void run(AuthorityCode authority, Erasure erasure) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FUNCTION)) {
            new StatementBinder(statement)
                    .id(erasure.claimId())
                    .text(authority.value())
                    .text(erasure.basis().name())
                    .text(erasure.because())
                    .text(erasure.erasedBy())
                    .instant(erasure.erasedAt());
            statement.execute();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static RuntimeException refused(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case NO_SUCH_CLAIM -> ProblemException.of(ProblemKind.NOT_FOUND);
            case IN_USE ->
                ProblemException.of(
                        ProblemKind.CONFLICT,
                        "The claim cannot be erased yet: a legal hold stands, an officer has still to decide, or an appeal has not"
                                + " ended.");
            case ALREADY -> ProblemException.of(ProblemKind.CONFLICT, "The claim was erased already.");
            default -> new StorageFault(e);
        };
    }
}
