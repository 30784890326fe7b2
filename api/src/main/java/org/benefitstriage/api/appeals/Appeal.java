package org.benefitstriage.api.appeals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal against a decision, and what happened to it.
 *
 * @param appealId this appeal
 * @param decisionId the decision
 * @param tribunal where it is decided
 * @param receivedOn the day it reached the council
 * @param grounds why, in the words of whoever appeals
 * @param recordedBy the account that recorded it
 * @param recordedAt when that was, UTC
 * @param state how far it has got
 * @param steps what happened to it, oldest first
 */
@Schema(name = "Appeal", description = "An appeal against a decision, and what happened to it.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Appeal(
        UUID appealId,
        UUID decisionId,

        @Schema(
                description =
                        "FIRST_TIER: the First-tier Tribunal, for Housing Benefit. VALUATION: the Valuation Tribunal for"
                                + " England, for Council Tax Reduction.")
        Tribunal tribunal,

        @Schema(description = "The day it reached the council.")
        LocalDate receivedOn,

        @Schema(description = "Why, in the words of whoever appeals. Absent where none were recorded, and once erased.")
        Optional<String> grounds,

        @Schema(description = "The account that recorded it.", examples = "officer-1")
        String recordedBy,

        @Schema(description = "When it was recorded, UTC.") Instant recordedAt,
        @Schema(description = "How far it has got.") AppealState state,

        @Schema(description = "What happened to it, oldest first.")
        List<Step> steps) {

    public Appeal {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that happened.
     *
     * @param step what
     * @param on the day
     * @param note the officer's words
     * @param recordedBy the account that recorded it
     * @param recordedAt when that was, UTC
     */
    @Schema(name = "AppealStepRecorded", description = "One thing that happened to an appeal.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Step(
            AppealStep step,
            LocalDate on,

            @Schema(description = "The officer's words. Absent once erased.")
            Optional<String> note,

            @Schema(description = "The account that recorded it.", examples = "officer-1")
            String recordedBy,

            @Schema(description = "When it was recorded, UTC.")
            Instant recordedAt) {

        @Override
        public String toString() {
            return "Step (" + step + ")";
        }
    }

    /** The day of the last thing that happened. */
    public LocalDate lastDay() {
        return steps.isEmpty() ? receivedOn : steps.get(steps.size() - 1).on();
    }

    @Override
    public String toString() {
        return "Appeal (" + appealId + ")";
    }
}
