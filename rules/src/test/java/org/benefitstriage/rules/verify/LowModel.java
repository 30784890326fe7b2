package org.benefitstriage.rules.verify;

import java.util.List;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;

/** A model that finds no risk at all: whatever stops a claim, it is not the model. */
public final class LowModel implements RiskModel {

    @Override
    public ModelScore score(RiskView view, BandThresholds thresholds) {
        return new ModelScore.Scored(0, 1, Band.LOW, List.of(), 0, digest());
    }

    @Override
    public String digest() {
        return "0".repeat(64);
    }
}
