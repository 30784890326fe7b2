package org.benefitstriage.api.measurements;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the random checks say about all claims that the council decided with the model in use over the past year. */
@Schema(name = "MeasurementReport", description = "What checks of known probability say about all claims.")
public record MeasurementReport(
        @Schema(description = "SHA-256 of the model.") String modelSha256,
        @Schema(description = "Claims decided.") int claims,

        @Schema(description = "Approved without a person, or would have been had they not been drawn.")
        int approvable,

        @Schema(description = "Of these, drawn for the random check.")
        int drawn,

        @Schema(description = "Of the drawn, decided with an outcome.")
        int drawnDecided,

        @Schema(description = "The measurements.") List<MeasurementView> measurements,

        @Schema(description = "The stop rules of the policy in force, judged.")
        List<Finding> stopRules) {

    /**
     * A stop rule, judged.
     *
     * @param rule its name in the policy
     * @param verdict HOLDS, TRIPS or NOT_MEASURED
     * @param inWords with the figures
     */
    @Schema(name = "StopRuleFinding", description = "A stop rule of the policy, judged.")
    public record Finding(
            @Schema(description = "Its name in the policy.") String rule,

            @Schema(description = "HOLDS, TRIPS or NOT_MEASURED.", examples = "HOLDS")
            String verdict,

            @Schema(description = "With the figures.") String inWords) {}
}
