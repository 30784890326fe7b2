package org.benefitstriage.api.scenarios;

import java.util.List;
import java.util.function.Supplier;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;

/** Which model scores a scenario: the published one, or a stand-in that always says the same. */
enum ScenarioModel {
    ARTEFACT,
    MEDIUM,
    HIGH,
    UNAVAILABLE;

    /** The model; the published one is asked for only when needed. */
    RiskModel model(Supplier<RiskModel> published) {
        return switch (this) {
            case ARTEFACT -> published.get();
            case MEDIUM, HIGH, UNAVAILABLE -> new StandIn(this);
        };
    }

    private record StandIn(ScenarioModel answer) implements RiskModel {

        @Override
        public ModelScore score(RiskView view, BandThresholds thresholds) {
            return switch (answer) {
                case MEDIUM -> scored(thresholds.mediumFrom(), Band.MEDIUM);
                case HIGH -> scored(thresholds.highFrom(), Band.HIGH);
                case ARTEFACT, UNAVAILABLE ->
                    new ModelScore.Unavailable("the stand-in of this scenario does not answer");
            };
        }

        @Override
        public String digest() {
            return "stand-in-" + answer;
        }

        private ModelScore scored(int probability, Band band) {
            return new ModelScore.Scored(0, probability, band, List.of(), 0, digest());
        }
    }
}
