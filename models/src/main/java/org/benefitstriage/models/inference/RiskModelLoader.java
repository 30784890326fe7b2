package org.benefitstriage.models.inference;

import java.io.IOException;
import java.io.InputStream;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.models.artefact.ArtefactFault;
import org.benefitstriage.models.artefact.ArtefactFiles;
import org.benefitstriage.models.artefact.ArtefactReader;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.features.FeatureSchema;

/** Loads the model once, at start-up. What cannot be trusted becomes a model that is unavailable and says why. */
public final class RiskModelLoader {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    private RiskModelLoader() {}

    /** The model at a place, or one that is unavailable. Never throws. */
    public static RiskModel load(ModelLocation location) {
        return load(location, FeatureSchema.standard());
    }

    /** The artefact at a place, for the model card and reports. */
    public static ModelArtefact artefact(ModelLocation location) throws ArtefactFault {
        return read(location, FeatureSchema.standard()).artefact();
    }

    static RiskModel load(ModelLocation location, FeatureSchema schema) {
        try {
            Loaded loaded = read(location, schema);
            return new ScorecardModel(loaded.artefact(), schema, loaded.digest());
        } catch (ArtefactFault fault) {
            return new UnavailableModel(fault.getMessage());
        }
    }

    private static Loaded read(ModelLocation location, FeatureSchema schema) throws ArtefactFault {
        byte[] model = content(location, ArtefactFiles.MODEL);
        String expected = ArtefactFiles.digestIn(content(location, ArtefactFiles.DIGEST))
                .orElseThrow(() -> new ArtefactFault(
                        "The file " + ArtefactFiles.DIGEST + " holds no SHA-256 of " + ArtefactFiles.MODEL + "."));
        return new Loaded(ArtefactReader.read(model, expected, schema), CanonicalJson.sha256(model));
    }

    private static byte[] content(ModelLocation location, String fileName) throws ArtefactFault {
        try (InputStream stream = location.open(fileName)
                .orElseThrow(() -> new ArtefactFault("The risk model's file " + fileName + " was not found."))) {
            byte[] bytes = stream.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new ArtefactFault("The risk model's file " + fileName + " is larger than a model can be.");
            }
            return bytes;
        } catch (IOException e) {
            throw new ArtefactFault("The risk model's file " + fileName + " could not be read.", e);
        }
    }

    private record Loaded(ModelArtefact artefact, String digest) {}
}
