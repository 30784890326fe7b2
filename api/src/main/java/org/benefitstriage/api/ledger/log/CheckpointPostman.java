package org.benefitstriage.api.ledger.log;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.jboss.logging.Logger;

/** Empties the outbox of checkpoints, one after the other; what is refused stays and is tried again later. */
@ApplicationScoped
class CheckpointPostman {

    private static final Logger LOG = Logger.getLogger(CheckpointPostman.class);

    private final CheckpointMails mails;
    private final CheckpointPost post;
    private final boolean wanted;

    CheckpointPostman(CheckpointMails mails, CheckpointPost post, LedgerSettings settings) {
        this.mails = mails;
        this.post = post;
        this.wanted = settings.custody().emailTo().isPresent();
    }

    @Scheduled(
            identity = "checkpoint-mail",
            every = "30s",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        if (!wanted) {
            return;
        }
        try {
            Optional<CheckpointMails.Waiting> next = mails.take();
            while (next.isPresent()) {
                deliver(next.get());
                next = mails.take();
            }
        } catch (SQLException e) {
            LOG.warnf("the outbox of checkpoints cannot be read (SQLState %s)", e.getSQLState());
        }
    }

    /** A sender that stops between the two steps sends again: twice is harmless, never is not. */
    private void deliver(CheckpointMails.Waiting checkpoint) throws SQLException {
        try {
            post.send(checkpoint);
        } catch (RuntimeException refused) {
            // The kind of fault only: a mail server's words may hold addresses.
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            LOG.warnf(
                    "the checkpoint of %s was not taken by the mail server (attempt %d, %s); it is sent again later",
                    checkpoint.log(), checkpoint.attempts(), cause.getClass().getSimpleName());
            return;
        }
        mails.sent(checkpoint.id());
    }
}
