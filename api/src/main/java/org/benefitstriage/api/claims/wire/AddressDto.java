package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import java.util.List;
import org.benefitstriage.engine.claim.Address;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An address. */
@Schema(name = "Address", description = "An address.")
record AddressDto(
        @Schema(
                description = "One to five lines, the house first.",
                examples = "[\"14 Canal Row\", \"Needwood\"]",
                required = true,
                minItems = 1,
                maxItems = 5,
                maxLength = Limits.NAME)
        List<String> lines,

        @Schema(
                description = "The postcode. Never used to measure risk.",
                examples = "ND1 4XX",
                required = true,
                minLength = 1,
                maxLength = 10)
        String postcode,

        @Schema(
                description = "The Unique Property Reference Number, if known.",
                examples = "999900000014",
                pattern = Patterns.UPRN)
        @Nullable
        String uprn) {

    Address toDomain() {
        return new Address(lines, postcode, answer(uprn));
    }
}
