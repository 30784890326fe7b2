package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.claim.Claim;

/** A claim in a file, or on standard input ({@code -}). */
final class ClaimFile {

    private static final ClaimParser PARSER = new ClaimParser();

    private ClaimFile() {}

    /** Reads and parses; a file that cannot be read is a {@link CommandProblem}. */
    static ParseResult<Claim> read(Path file, InputStream standardInput) {
        return PARSER.parse(bytes(file, standardInput));
    }

    /** What is in the file; one that cannot be read is a {@link CommandProblem}. */
    static byte[] bytes(Path file, InputStream standardInput) {
        try {
            return file.toString().equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CommandProblem("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new CommandProblem("The file " + file + " cannot be read.", e);
        }
    }

    /** The name a claim's row is printed under: the folder for a scenario's {@code claim.json}, otherwise the file. */
    static String label(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return file.endsWith("claim.json") && parent != null
                ? parent.getFileName().toString()
                : file.toString();
    }
}
