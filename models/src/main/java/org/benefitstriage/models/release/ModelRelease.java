package org.benefitstriage.models.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.models.artefact.ArtefactFault;
import org.benefitstriage.models.card.ModelCard;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;

/**
 * What is approved together before a model may be used: the model, its card and its fairness report.
 *
 * @param model the model, or one that is unavailable and says why
 * @param card the model card; empty when there is none
 * @param fairnessReport the fairness report; empty when there is none
 */
public record ModelRelease(RiskModel model, Optional<String> card, Optional<String> fairnessReport) {

    /** The fairness report, beside the artefact. */
    public static final String FAIRNESS = "fairness.md";

    /** The model card, beside the artefact. */
    public static final String CARD = "model-card.md";

    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    /** Loads what is at a place; what is missing or damaged is empty or unavailable. Never throws. */
    public static ModelRelease load(ModelLocation location) {
        return new ModelRelease(RiskModelLoader.load(location), card(location), text(location, FAIRNESS));
    }

    /** SHA-256 of the card, in hexadecimal; empty when there is none. */
    public Optional<String> cardDigest() {
        return card.map(ModelRelease::digest);
    }

    /** SHA-256 of the fairness report, in hexadecimal; empty when there is none, or it is of another model. */
    public Optional<String> fairnessDigest() {
        return fairnessReport.filter(text -> text.contains(model.digest())).map(ModelRelease::digest);
    }

    /** The shipped model's card is generated from its artefact; a directory holds its own. */
    private static Optional<String> card(ModelLocation location) {
        if (!(location instanceof ModelLocation.Shipped)) {
            return text(location, CARD);
        }
        try {
            return Optional.of(ModelCard.text(RiskModelLoader.artefact(location), FeatureSchema.standard()));
        } catch (ArtefactFault fault) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(ModelLocation location, String file) {
        try {
            Optional<InputStream> found = location.open(file);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream stream = found.get()) {
                byte[] bytes = stream.readNBytes(LARGEST_FILE + 1);
                return bytes.length > LARGEST_FILE
                        ? Optional.empty()
                        : Optional.of(new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String digest(String text) {
        return CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
