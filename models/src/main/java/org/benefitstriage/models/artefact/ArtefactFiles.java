package org.benefitstriage.models.artefact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.engine.canonical.CanonicalJson;

/** Names and forms of the published files. */
public final class ArtefactFiles {

    /** The artefact: canonical JSON without a final newline. */
    public static final String MODEL = "risk-model.json";

    /** Its SHA-256 in the form that {@code sha256sum -c} reads. */
    public static final String DIGEST = "risk-model.sha256";

    /** What the model learnt from. */
    public static final String DATA_SHEET = "data-sheet.md";

    private static final Pattern DIGEST_LINE = Pattern.compile("([0-9a-f]{64})  " + Pattern.quote(MODEL) + "\\R?");

    private ArtefactFiles() {}

    /** The bytes to publish. */
    public static byte[] bytes(ModelArtefact artefact) {
        return CanonicalJson.bytes(ArtefactJson.toJson(artefact));
    }

    /** The digest in a digest file, empty when the file holds none. */
    public static Optional<String> digestIn(byte[] digestFile) {
        Matcher line = DIGEST_LINE.matcher(new String(digestFile, StandardCharsets.US_ASCII));
        return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
    }

    /**
     * Writes the three files, each beside its place first and then renamed. Stopped half way, the old or new model stands with
     * the other's digest, which loads as unavailable, never as a wrong model.
     */
    public static void write(Path directory, ModelArtefact artefact, String dataSheet) throws IOException {
        Files.createDirectories(directory);
        byte[] model = bytes(artefact);
        replace(directory.resolve(DATA_SHEET), dataSheet.getBytes(StandardCharsets.UTF_8));
        replace(directory.resolve(MODEL), model);
        replace(
                directory.resolve(DIGEST),
                (CanonicalJson.sha256(model) + "  " + MODEL + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes a file whole or not at all. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
