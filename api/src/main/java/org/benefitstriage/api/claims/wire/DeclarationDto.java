package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;
import static org.benefitstriage.api.claims.wire.Answers.or;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Declaration;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The declaration at the end of the form. */
@Schema(name = "Declaration", description = "The declaration at the end of the form.")
record DeclarationDto(
        @Schema(
                description = "Whether the truth of the form and the duty to report changes are agreed to.",
                examples = "YES")
        @Nullable
        YesNo agreed,

        @Schema(description = "The day it was signed.", examples = "2026-11-01") @Nullable
        LocalDate signedOn,

        @Schema(description = "Who signed; NOT_ANSWERED when left out.", examples = "CLAIMANT") @Nullable
        Signatory signedBy) {

    static final DeclarationDto EMPTY = new DeclarationDto(null, null, null);

    Declaration toDomain() {
        return new Declaration(answered(agreed), answer(signedOn), or(signedBy, Signatory.NOT_ANSWERED));
    }
}
