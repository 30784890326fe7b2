package org.benefitstriage.models.features;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;

/**
 * Every feature in a fixed order. Its digest stands in the artefact: a model made for other bins is not used.
 *
 * @param features one per component of the risk view
 */
public record FeatureSchema(List<Feature> features) {

    private static final FeatureSchema STANDARD = new FeatureSchema(StandardFeatures.ALL);

    public FeatureSchema {
        features = List.copyOf(features);
        Set<String> names = new HashSet<>();
        for (Feature feature : features) {
            if (!names.add(feature.name())) {
                throw new IllegalArgumentException("feature given twice: " + feature.name());
            }
        }
    }

    /** The features of {@link org.benefitstriage.engine.risk.RiskView}, each component once and in its order. */
    public static FeatureSchema standard() {
        return STANDARD;
    }

    /** SHA-256 of the canonical document, in hexadecimal. */
    public String digest() {
        return CanonicalJson.sha256(CanonicalJson.bytes(toJson()));
    }

    /** Names, words, directions and bins as a document. */
    public JsonValue toJson() {
        return array(features.stream().map(FeatureSchema::featureJson).toList());
    }

    private static JsonValue featureJson(Feature feature) {
        return object().with("name", feature.name())
                .with("inWords", feature.inWords())
                .with("direction", feature.direction().name())
                .with(
                        "bins",
                        array(feature.bins().stream()
                                .map(FeatureSchema::binJson)
                                .toList()))
                .build();
    }

    private static JsonValue binJson(Bin bin) {
        return object().with("from", bin.from()).with("inWords", bin.inWords()).build();
    }
}
