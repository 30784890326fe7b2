package org.benefitstriage.api.appeals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an appeal against a decision reached the council. */
@Schema(name = "AppealReceived", description = "That an appeal against a decision reached the council.")
record AppealDto(
        @Schema(
                description =
                        "FIRST_TIER for Housing Benefit, VALUATION for Council Tax Reduction: of a benefit that the claim is"
                                + " for.",
                examples = "FIRST_TIER",
                required = true)
        Tribunal tribunal,

        @Schema(
                description = "The day it reached the council: not before the decision and not in the future.",
                examples = "2026-11-23",
                required = true)
        LocalDate receivedOn,

        @Schema(
                description = "Why, in the words of whoever appeals. Left out where there are none.",
                examples = "The rent was put in as a month's and is a week's.",
                minLength = 1,
                maxLength = RecordAppeal.LONGEST_WORDS,
                format = StrictParser.MULTI_LINE)
        @Nullable
        String grounds) {

    static final Map<String, String> IN_WORDS = Map.of();

    boolean isBlank() {
        return grounds != null && grounds.isBlank();
    }

    RecordAppeal.Received toDomain() {
        return new RecordAppeal.Received(
                tribunal, receivedOn, Optional.ofNullable(grounds).map(String::strip));
    }

    @Override
    public String toString() {
        return "AppealDto (" + tribunal + ")";
    }
}
