package org.benefitstriage.rules.oracle;

import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;

/** A model for tests that stop at the award: no step before it looks at one. */
public final class NoModel implements RiskModel {

    @Override
    public ModelScore score(RiskView view, BandThresholds thresholds) {
        throw new UnsupportedOperationException("nothing is scored here");
    }

    @Override
    public String digest() {
        return "0".repeat(64);
    }
}
