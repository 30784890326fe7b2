package org.benefitstriage.api.ledger.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.jboss.logging.Logger;

/**
 * The last checkpoint this machine signed or saw of each log, kept outside the database: a database that was put back to a
 * backup does not know what was signed since, and this does.
 */
@ApplicationScoped
class HeldCheckpoints {

    private static final Logger LOG = Logger.getLogger(HeldCheckpoints.class);

    private final Path directory;

    HeldCheckpoints(LedgerSettings settings) {
        directory = settings.held().orElseGet(() -> settings.keys().resolve("held"));
    }

    Optional<Checkpoints.Signed> find(String log) throws LedgerTampered {
        Path file = file(log);
        try {
            return Files.exists(file)
                    ? Optional.of(Checkpoints.Signed.parse(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warnf("the held checkpoint %s cannot be read: a restored backup would not be noticed by it", file);
            return Optional.empty();
        }
    }

    void keep(String log, Checkpoints.Signed signed) {
        Path file = file(log);
        try {
            Files.createDirectories(directory);
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.write(beside, signed.note().bytes());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warnf("the held checkpoint %s cannot be written: a restored backup would not be noticed by it", file);
        }
    }

    private Path file(String log) {
        return directory.resolve(log.replace('/', '_') + ".checkpoint");
    }
}
