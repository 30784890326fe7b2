package org.benefitstriage.api.ledger.keys;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The master keys that wrap the claims' keys of a council.
 *
 * @param inUse the one that wraps new keys
 * @param wrapped how many each wraps
 * @param left how many an earlier one still wraps
 */
@Schema(name = "MasterKeys", description = "Which master key wraps how many claims' keys of the caller's council.")
public record MasterKeysView(
        @Schema(description = "The master key in use: the first 16 digits of its SHA-256, which tell nothing about it.")
        String inUse,

        @Schema(description = "How many claims' keys each master key wraps.")
        List<Wrapped> wrapped,

        @Schema(description = "How many an earlier master key still wraps; at 0 it can be destroyed.")
        long left) {

    public MasterKeysView {
        wrapped = List.copyOf(wrapped);
    }

    /** A master key and how many keys it wraps. */
    @Schema(name = "WrappedKeys", description = "A master key and how many claims' keys it wraps.")
    public record Wrapped(
            @Schema(description = "The master key.") String masterKey,
            @Schema(description = "How many.") long count) {}
}
