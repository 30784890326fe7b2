package org.benefitstriage.models.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.models.artefact.ArtefactFiles;
import org.benefitstriage.models.artefact.NewDirectory;
import org.benefitstriage.models.table.TableFault;
import org.benefitstriage.models.table.TableProblem;

/** The directory of a trained scorecard: written beside its place, then renamed, so that it is whole or not there. */
public final class HistoryFiles {

    /** The scorecard: canonical JSON. */
    public static final String SCORECARD = "scorecard.json";

    /** Its SHA-256, as {@code sha256sum -c} reads it. */
    public static final String DIGEST = "scorecard.sha256";

    /** The schema it was trained under. */
    public static final String SCHEMA = "schema.yaml";

    /** What it is and how well it does. */
    public static final String CARD = "model-card.md";

    private HistoryFiles() {}

    /** Reads a scorecard, checking its digest. */
    public static HistoryModel read(Path directory) throws IOException, TableFault {
        byte[] scorecard = Files.readAllBytes(directory.resolve(SCORECARD));
        String expected = Files.readString(directory.resolve(DIGEST), StandardCharsets.US_ASCII);
        if (!expected.equals(digestLine(scorecard))) {
            throw new TableFault(TableProblem.ofFile(SCORECARD + " does not match its SHA-256"));
        }
        try {
            return HistoryJson.fromJson(JsonFields.of(JsonReader.read(scorecard)));
        } catch (JsonSyntaxException | IllegalArgumentException | ArithmeticException e) {
            throw new TableFault(TableProblem.ofFile(SCORECARD + " cannot be read: " + e.getMessage()));
        }
    }

    /** The bytes to publish. */
    public static byte[] bytes(HistoryModel model) {
        return CanonicalJson.bytes(HistoryJson.toJson(model));
    }

    static void refuseUsed(Path out) throws IOException, TableFault {
        if (!NewDirectory.isFree(out)) {
            throw new TableFault(TableProblem.ofFile("the output directory holds something already; name a new one"));
        }
    }

    static void write(Path out, HistoryModel model, Path schema) throws IOException {
        NewDirectory.make(out, directory -> {
            byte[] scorecard = bytes(model);
            Files.write(directory.resolve(SCORECARD), scorecard);
            Files.writeString(directory.resolve(DIGEST), digestLine(scorecard), StandardCharsets.US_ASCII);
            Files.writeString(directory.resolve(CARD), HistoryCard.text(model), StandardCharsets.UTF_8);
            Files.copy(schema, directory.resolve(SCHEMA));
            Optional<ClaimArtefact> forClaims = ClaimArtefact.of(model);
            if (forClaims.isPresent()) {
                ArtefactFiles.write(
                        directory, forClaims.get().artefact(), forClaims.get().dataSheet());
            }
        });
    }

    /** SHA-256 of a file, in hexadecimal. */
    static String digest(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            while (digest.read(buffer) >= 0) {
                // Reading is all there is to do.
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String digestLine(byte[] scorecard) {
        return CanonicalJson.sha256(scorecard) + "  " + SCORECARD + "\n";
    }
}
