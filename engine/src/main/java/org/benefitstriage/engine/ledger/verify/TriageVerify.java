package org.benefitstriage.engine.ledger.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code java -jar triage-verify.jar}: the verifier for people who do not trust us. The only class of the engine that
 * reads files, prints, and knows the time.
 */
public final class TriageVerify {

    private TriageVerify() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] words) {
        VerifierRun run = VerifierRun.of(List.of(words), new RealFiles());
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(run.out());
        new PrintStream(System.err, true, StandardCharsets.UTF_8).print(run.problems());
        System.exit(run.exitCode());
    }

    private static final class RealFiles implements VerifierFiles {

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            Path path = path(name);
            return Files.exists(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        }

        @Override
        public void replace(String name, byte[] content) throws IOException {
            Path path = path(name);
            Path beside = path.resolveSibling(path.getFileName() + ".new");
            Files.write(beside, content);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        private static Path path(String name) throws IOException {
            try {
                return Path.of(name);
            } catch (InvalidPathException e) {
                throw new IOException(e);
            }
        }
    }
}
