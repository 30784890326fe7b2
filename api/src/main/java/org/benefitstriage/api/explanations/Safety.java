package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often decisions like this one are wrong, and what happens when something fails. */
@Schema(name = "Safety", description = "Measured errors of the band, or plainly that they are not measured yet.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Safety(
        @Schema(
                description =
                        "Errors found by random checks in this band. For staff, unless withheld; absent while too few were made.")
        Optional<BandErrors> band,

        @Schema(description = "The measurement in a sentence, or that there is none yet.")
        String inWords,

        @Schema(
                description =
                        "That this claim was drawn at random for a check. For auditors; absent where it was not drawn.")
        Optional<RandomCheck> randomCheck,

        @Schema(description = "What counts as an error.") String errorMeans,

        @Schema(description = "What happens when a part fails.")
        String whenSomethingFails) {

    /**
     * Errors that random checks found.
     *
     * @param lowPerTenThousand lower end of the 95% interval (Wilson)
     * @param highPerTenThousand upper end
     */
    @Schema(name = "BandErrors", description = "Errors found by random checks, with the 95% interval (Wilson).")
    public record BandErrors(
            String band,

            @Schema(description = "Claims drawn at random and checked.")
            int checked,

            int inError,
            int perTenThousand,
            int lowPerTenThousand,
            int highPerTenThousand) {}

    /**
     * A random check.
     *
     * @param draw the number drawn
     * @param samplePerTenThousand the rate that stood against it
     * @param toldAt when the log said so in clear, UTC; empty while an officer has still to decide
     * @param inWords the same in words
     */
    @Schema(name = "RandomCheck", description = "That a claim was drawn at random for a check.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RandomCheck(
            @Schema(description = "The number drawn, 0 to 9999.")
            long draw,

            @Schema(description = "A claim is checked where its number is below this.")
            int samplePerTenThousand,

            @Schema(description = "When the log said so in clear, UTC: with the officer's decision. Absent before.")
            Optional<Instant> toldAt,

            @Schema(description = "The same in words.") String inWords) {}
}
