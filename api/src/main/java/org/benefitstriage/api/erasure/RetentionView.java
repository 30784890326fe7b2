package org.benefitstriage.api.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a claim's personal data are kept. */
@Schema(
        name = "Retention",
        description = "How long personal data of the claim are kept, what holds them, and whether they are gone.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RetentionView(
        @Schema(description = "The schedule of the policy in force; absent where it has none.")
        Optional<String> schedule,

        @Schema(
                description =
                        "The first day on which it can be erased by the schedule; absent while an officer has still to decide or an"
                                + " appeal has not ended, and without a schedule.")
        Optional<LocalDate> due,

        @Schema(description = "Holds, newest first, standing or ended.")
        List<Hold> holds,

        @Schema(description = "That it was erased; absent while it is not.")
        Optional<Erasure> erasure) {}
