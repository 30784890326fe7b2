package org.benefitstriage.models.artefact;

import java.util.Arrays;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.models.features.FeatureSchema;

/** Reads an artefact and refuses whatever is not exactly what was published. */
public final class ArtefactReader {

    private ArtefactReader() {}

    /**
     * Reads the bytes of a model file.
     *
     * @param file the file
     * @param expectedDigest SHA-256 it must have, in hexadecimal
     * @param schema the features it must have been made for
     * @throws ArtefactFault when anything is not as expected
     */
    public static ModelArtefact read(byte[] file, String expectedDigest, FeatureSchema schema) throws ArtefactFault {
        String found = CanonicalJson.sha256(file);
        if (!found.equals(expectedDigest)) {
            throw new ArtefactFault("The risk model file does not match its published SHA-256: expected "
                    + expectedDigest + ", found " + found + ".");
        }
        ModelArtefact artefact = parse(file);
        if (!artefact.schemaDigest().equals(schema.digest())) {
            throw new ArtefactFault("The risk model was made for another set of features: expected " + schema.digest()
                    + ", found " + artefact.schemaDigest() + ".");
        }
        ScorecardCheck.check(artefact.scorecard(), schema);
        return artefact;
    }

    private static ModelArtefact parse(byte[] file) throws ArtefactFault {
        try {
            JsonValue document = JsonReader.read(file);
            ModelArtefact artefact = ArtefactJson.fromJson(JsonFields.of(document));
            // An unknown member would be dropped in silence, and other spacing would have another digest.
            if (!Arrays.equals(file, CanonicalJson.bytes(ArtefactJson.toJson(artefact)))) {
                throw new ArtefactFault("The risk model file is not in its canonical form.");
            }
            return artefact;
        } catch (JsonSyntaxException | IllegalArgumentException | ArithmeticException e) {
            throw new ArtefactFault("The risk model file cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
