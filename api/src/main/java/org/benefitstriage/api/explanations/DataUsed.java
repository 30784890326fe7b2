package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was used, where it came from and how fresh it was. */
@Schema(
        name = "DataUsed",
        description = "What was used, where it came from and how fresh it was on the day of the decision.")
public record DataUsed(
        List<Item> used,

        @Schema(description = "Whether health or disability data stands in the working of an award.")
        boolean specialCategory,

        @Schema(description = "What is never used to measure risk.")
        List<String> neverUsedForRisk) {

    /** One source. */
    @Schema(name = "DataItem", description = "One source of facts.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Item(
            String what,
            @Schema(description = "Where it came from.") String from,

            @Schema(description = "The day it tells of; absent when it bears none.")
            Optional<LocalDate> asOf,

            @Schema(description = "Days before the decision; absent when it bears no date.")
            Optional<Long> daysOld,

            @Schema(description = "What was found. For staff.")
            Optional<String> found) {}
}
