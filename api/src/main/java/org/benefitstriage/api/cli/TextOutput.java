package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A text for a file, written beside and renamed so that it is whole or not there; without a file, for standard output. */
final class TextOutput {

    private TextOutput() {}

    static void write(Optional<Path> file, String text, PrintWriter out) throws IOException {
        if (file.isEmpty()) {
            out.print(text);
            out.flush();
            return;
        }
        Path place = file.get().toAbsolutePath();
        Path beside =
                Files.createTempFile(place.getParent(), place.getFileName().toString(), ".part");
        Files.writeString(beside, text, StandardCharsets.UTF_8);
        Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
