package org.benefitstriage.engine.port;

import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;

/** The risk model. It can only raise risk; a missing or mismatched artefact is {@code Unavailable}, never an exception. */
public interface RiskModel {

    /**
     * Scores a claim.
     *
     * @param view all that the model sees
     * @param thresholds the policy's bands of the calibrated probability, in ten-thousandths
     */
    ModelScore score(RiskView view, BandThresholds thresholds);

    /** SHA-256 of the artefact, or {@code none} when unavailable. */
    String digest();
}
