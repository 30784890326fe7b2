package org.benefitstriage.engine.decision;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;

import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.risk.Contribution;
import org.benefitstriage.engine.risk.ModelScore;

/** A model score as a document. */
final class ModelScoreJson {

    private ModelScoreJson() {}

    static JsonValue toJson(ModelScore score) {
        return score.fold(ModelScoreJson::scored, unavailable -> object().with("scored", false)
                .with("reason", unavailable.reason())
                .build());
    }

    private static JsonValue scored(ModelScore.Scored scored) {
        return object().with("scored", true)
                .with("points", scored.points())
                .with("basePoints", scored.basePoints())
                .with("probabilityPerTenThousand", scored.probabilityPerTenThousand())
                .with("band", scored.band().name())
                .with("modelDigest", scored.modelDigest())
                .with(
                        "contributions",
                        array(scored.contributions().stream()
                                .map(ModelScoreJson::toJson)
                                .toList()))
                .build();
    }

    private static JsonValue toJson(Contribution contribution) {
        return object().with("feature", contribution.feature())
                .with("bin", contribution.bin())
                .with("points", contribution.points())
                .build();
    }
}
