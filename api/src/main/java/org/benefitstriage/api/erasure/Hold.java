package org.benefitstriage.api.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A legal hold: while it stands the claim is not erased, whatever the schedule says.
 *
 * @param id the hold
 * @param because why
 * @param placedBy an account's id
 * @param placedAt when, UTC
 * @param releasedBy who ended it; absent while it stands
 * @param releasedAt when, UTC
 */
@Schema(name = "LegalHold", description = "While it stands the claim is not erased, whatever the schedule says.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Hold(
        UUID id,
        @Schema(description = "Why.") String because,

        @Schema(description = "An account's id.", examples = "owner-1")
        String placedBy,

        @Schema(description = "When, UTC.") Instant placedAt,

        @Schema(description = "Who ended it; absent while it stands.")
        Optional<String> releasedBy,

        @Schema(description = "When it ended, UTC.") Optional<Instant> releasedAt) {}
