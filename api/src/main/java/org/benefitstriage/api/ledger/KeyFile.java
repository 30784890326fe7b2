package org.benefitstriage.api.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A file that holds a key as text. Made at most once, readable by its owner only, and never written over. */
final class KeyFile {

    private KeyFile() {}

    /**
     * The file's text.
     *
     * @param create whether a missing file is made
     * @param made what a new file says
     */
    static String read(Path file, boolean create, Supplier<String> made) {
        try {
            if (!Files.exists(file)) {
                if (!create) {
                    throw new KeyProblem(
                            "the audit log's key " + file + " is missing. Restore it from its backup; for a new"
                                    + " installation see docs/ledger.md, \"Keys\".");
                }
                write(file, made.get());
            }
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new KeyProblem("the audit log's key " + file + " cannot be read", e);
        }
    }

    /** Written beside and then moved, so that a crash leaves no half key. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(beside, text + "\n", StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
        Files.move(beside, file);
    }
}
