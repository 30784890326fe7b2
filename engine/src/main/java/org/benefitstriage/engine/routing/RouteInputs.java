package org.benefitstriage.engine.routing;

import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.validation.ValidationState;

/**
 * The columns of the routing table: 2 x 3 x 2 x 3 x 4 x 2 = 288 inputs.
 *
 * @param validation whether a finding blocks assessment
 * @param eligibility all conditions of all benefits claimed, together
 * @param mandatoryReview whether any guard-rail asks for a person
 * @param ruleBand the band of the indicator points
 * @param modelBand the model's band
 * @param sampled whether drawn for a random check
 */
public record RouteInputs(
        ValidationState validation,
        ConditionAnswer eligibility,
        boolean mandatoryReview,
        Band ruleBand,
        ModelBand modelBand,
        boolean sampled) {}
