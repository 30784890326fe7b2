package org.benefitstriage.models.inference;

import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;

/**
 * Stands where there is no model to trust. It scores nothing and says why; the claim goes to a person.
 *
 * @param reason why, in plain English
 */
record UnavailableModel(String reason) implements RiskModel {

    @Override
    public ModelScore score(RiskView view, BandThresholds thresholds) {
        return new ModelScore.Unavailable(reason);
    }

    @Override
    public String digest() {
        return "none";
    }
}
