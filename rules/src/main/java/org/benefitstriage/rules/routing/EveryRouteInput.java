package org.benefitstriage.rules.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.ValidationState;

/** Every input the routing table can be given: 2 x 3 x 2 x 3 x 4 x 2 = 288. */
public final class EveryRouteInput {

    private static final List<Boolean> NO_YES = List.of(false, true);

    private EveryRouteInput() {}

    public static List<RouteInputs> list() {
        List<RouteInputs> inputs = new ArrayList<>();
        for (ValidationState validation : ValidationState.values()) {
            for (ConditionAnswer eligibility : ConditionAnswer.values()) {
                for (boolean review : NO_YES) {
                    for (Band ruleBand : Band.values()) {
                        for (ModelBand modelBand : ModelBand.values()) {
                            for (boolean sampled : NO_YES) {
                                inputs.add(
                                        new RouteInputs(validation, eligibility, review, ruleBand, modelBand, sampled));
                            }
                        }
                    }
                }
            }
        }
        return Collections.unmodifiableList(inputs);
    }
}
