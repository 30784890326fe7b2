package org.benefitstriage.api.appeals;

import java.time.LocalDate;
import java.util.Map;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something happened to an appeal. */
@Schema(name = "AppealStepTaken", description = "That something happened to an appeal.")
record AppealStepDto(
        @Schema(
                description =
                        "SENT: it went to the tribunal. Everything else ends it; what only a tribunal can do needs SENT"
                                + " first.",
                examples = "SENT",
                required = true)
        AppealStep step,

        @Schema(
                description = "The day: not before what happened before it and not in the future.",
                examples = "2026-11-23",
                required = true)
        LocalDate on,

        @Schema(
                description =
                        "What was sent and how, or how the council knows; what the tribunal decided, or why the appeal ended.",
                examples = "The response and 84 pages, by the tribunal's upload.",
                minLength = 1,
                maxLength = RecordAppeal.LONGEST_WORDS,
                format = StrictParser.MULTI_LINE,
                required = true)
        String note) {

    static final Map<String, String> IN_WORDS = Map.of();

    boolean isBlank() {
        return note.isBlank();
    }

    RecordAppeal.Taken toDomain() {
        return new RecordAppeal.Taken(step, on, note.strip());
    }

    @Override
    public String toString() {
        return "AppealStepDto (" + step + ")";
    }
}
