package org.benefitstriage.api.models;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The candidate beside the model in use, on the claims both have scored.
 *
 * @param candidateSha256 the candidate; {@code none} when none is configured
 * @param claims how many claims both have scored
 * @param liveMeanPerTenThousand mean probability by the model in use
 * @param candidateMeanPerTenThousand mean probability by the candidate
 * @param cells how the bands agree
 */
@Schema(
        name = "ModelComparison",
        description = "The candidate beside the model in use. The candidate has had no effect.")
public record ComparisonView(
        @Schema(description = "SHA-256 of the candidate; none when none is configured.")
        String candidateSha256,

        @Schema(description = "How many claims both have scored.")
        long claims,

        @Schema(description = "Mean probability by the model in use, in ten-thousandths.")
        long liveMeanPerTenThousand,

        @Schema(description = "Mean probability by the candidate, in ten-thousandths.")
        long candidateMeanPerTenThousand,

        @Schema(description = "How the bands agree.") List<Cell> cells) {

    /**
     * Claims that both put in these bands.
     *
     * @param liveBand band by the model in use
     * @param candidateBand band by the candidate
     * @param claims how many
     * @param checked how many of them officers have decided with an outcome
     * @param errors how many of these were in error
     */
    @Schema(name = "ModelComparisonCell", description = "Claims that the two models put in these bands.")
    public record Cell(
            @Schema(description = "Band by the model in use.", examples = "LOW")
            String liveBand,

            @Schema(description = "Band by the candidate.", examples = "MEDIUM")
            String candidateBand,

            @Schema(description = "How many claims.") long claims,

            @Schema(description = "How many officers decided with an outcome.")
            long checked,

            @Schema(description = "How many of these were in error.")
            long errors) {}
}
