package org.benefitstriage.api.reviews;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody wants a decision looked at again. */
@Schema(name = "ReviewRequested", description = "That somebody wants a decision looked at again.")
record ReviewRequestDto(
        @Schema(description = "The claimant, or somebody acting for them.", examples = "CLAIMANT", required = true)
        AskedBy askedBy,

        @Schema(
                description = "The day it reached the council: not before the decision and not in the future.",
                examples = "2026-11-23",
                required = true)
        LocalDate receivedOn,

        @Schema(
                description = "Why, in the words of whoever asks. Left out where they gave no reason: none is needed.",
                examples = "My rent was put in as a month's and is a week's.",
                minLength = 1,
                maxLength = LONGEST_REASONS,
                format = StrictParser.MULTI_LINE)
        @Nullable
        String reasons) {

    static final int LONGEST_REASONS = 4000;

    static final Map<String, String> IN_WORDS = Map.of();

    boolean isEmpty() {
        return reasons != null && reasons.isBlank();
    }

    RequestReview.Asked toDomain() {
        return new RequestReview.Asked(
                askedBy, receivedOn, Optional.ofNullable(reasons).map(String::strip));
    }

    @Override
    public String toString() {
        return "ReviewRequestDto (" + askedBy + ")";
    }
}
