package org.benefitstriage.api.parameters;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signature in force.
 *
 * @param id the signature
 * @param signedBy the officer's id
 * @param signedAt when, UTC
 * @param basis what the figure was checked against, in the officer's words
 */
@Schema(name = "FigureSignature", description = "An officer's signature under a figure.")
public record Signature(
        @Schema(description = "The signature.") UUID id,

        @Schema(description = "The officer's id.", examples = "owner-1")
        String signedBy,

        @Schema(description = "When it was signed, UTC.") Instant signedAt,

        @Schema(description = "What the figure was checked against.")
        String basis) {}
