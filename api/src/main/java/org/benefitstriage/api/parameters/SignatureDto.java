package org.benefitstriage.api.parameters;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer's signature on the wire. */
@Schema(name = "SignatureRequest", description = "A signature under one figure over one period, or its withdrawal.")
record SignatureDto(
        @Schema(
                description = "A day on which the figure is in force, for example the one it was listed for.",
                examples = "2026-11-23",
                required = true)
        LocalDate date,

        @Schema(
                description = "The valueDigest of the figure as it was read: what was read is what is signed.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                required = true,
                pattern = DIGEST)
        String valueDigest,

        @Schema(
                description = "What the figure was checked against. Kept with the signature; no personal data.",
                examples = "Read in the instrument on legislation.gov.uk on 20 November 2026.",
                required = true,
                minLength = 1,
                maxLength = 1000)
        String basis,

        @Schema(description = "SIGNED when left out; WITHDRAWN takes an earlier signature back.", examples = "SIGNED")
        @Nullable
        SignatureAction action) {

    static final String DIGEST = "^[0-9a-f]{64}$";

    static final Map<String, String> IN_WORDS = Map.of(DIGEST, "64 hexadecimal digits in lower case");

    SignFigure.Request toRequest(String id) {
        return new SignFigure.Request(
                id, date, valueDigest, basis.strip(), action == null ? SignatureAction.SIGNED : action);
    }
}
