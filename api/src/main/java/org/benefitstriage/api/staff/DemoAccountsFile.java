package org.benefitstriage.api.staff;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The demonstration's accounts as a file that only its owner can read, so that a second start has the same secrets. */
final class DemoAccountsFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    DemoAccountsFile(Path dataDirectory) {
        this.file = dataDirectory.resolve("demo-accounts.json");
    }

    private record Content(List<DemoAccount> accounts) {}

    Optional<List<DemoAccount>> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), Content.class).accounts());
        } catch (IOException e) {
            throw new UncheckedIOException("the demo accounts cannot be read", e);
        }
    }

    /** Writes beside and renames, so that the file is whole or not there. */
    void write(List<DemoAccount> accounts) {
        Path draft = file.resolveSibling("demo-accounts.json.new");
        try {
            Files.deleteIfExists(draft);
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Content(accounts)));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo accounts cannot be written", e);
        }
    }
}
