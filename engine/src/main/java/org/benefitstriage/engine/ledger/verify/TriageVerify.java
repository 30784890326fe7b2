package org.benefitstriage.engine.ledger.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code java -jar triage-verify.jar}: the verifier for people who do not trust us. The only class of the engine that
 * reads files, prints, and knows the time.
 */
public final class TriageVerify {

    private TriageVerify() {}

    /** Runs one command and exits with its code; with 1 in the place of 0 when its report could not be written. */
    public static void main(String[] words) {
        VerifierRun run = VerifierRun.of(List.of(words), new RealFiles());
        boolean said = said(System.out, run.out()) && said(System.err, run.problems());
        System.exit(said ? run.exitCode() : Math.max(1, run.exitCode()));
    }

    private static boolean said(PrintStream stream, String text) {
        PrintStream utf8 = new PrintStream(stream, true, StandardCharsets.UTF_8);
        utf8.print(text);
        return text.isEmpty() || !utf8.checkError();
    }

    /** The files of this machine. */
    static final class RealFiles implements VerifierFiles {

        /** Where a shell hands over what another program writes: {@code receipt <(unzip -p …) …}. */
        private static final List<String> HANDED_OVER = List.of("/dev/stdin", "/dev/fd", "/proc/self/fd");

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            Path path = path(name);
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(path) && HANDED_OVER.stream().noneMatch(path::startsWith)) {
                // A pipe left in an export would be waited for without end, a device never comes to its end.
                throw new IOException("not a file");
            }
            return Optional.of(Files.newInputStream(path));
        }

        @Override
        public void replace(String name, byte[] content) throws IOException {
            Path path = path(name);
            Path beside = path.resolveSibling(path.getFileName() + ".new");
            try {
                try (FileChannel file = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
                    for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                        file.write(rest);
                    }
                    // A witness's memory that a power cut takes back is a signature nobody remembers.
                    file.force(true);
                }
                Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                Files.deleteIfExists(beside);
                throw failed;
            }
        }

        @Override
        public Optional<Closeable> alone(String name) throws IOException {
            FileChannel file =
                    FileChannel.open(path(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(file)) {
                return Optional.of(file);
            }
            file.close();
            return Optional.empty();
        }

        /** The lock goes with the channel, also when the process is killed. */
        private static boolean isLocked(FileChannel file) throws IOException {
            try {
                return file.tryLock() != null;
            } catch (OverlappingFileLockException heldByThisProcess) {
                return false;
            }
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
