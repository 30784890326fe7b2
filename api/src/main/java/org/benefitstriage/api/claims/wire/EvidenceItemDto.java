package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.Owner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One piece of evidence. */
@Schema(name = "EvidenceItem", description = "One piece of evidence.")
record EvidenceItemDto(
        @Schema(description = "What it is.", examples = "TENANCY_AGREEMENT", required = true)
        EvidenceKind kind,

        @Schema(description = "Whom it is about.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(description = "What is known of it.", examples = "VERIFIED", required = true)
        EvidenceState state,

        @Schema(description = "Original, copy or electronic.", examples = "ORIGINAL", required = true)
        EvidenceForm form,

        @Schema(description = "The date on it.", examples = "2026-10-19") @Nullable
        LocalDate dated) {

    EvidenceItem toDomain() {
        return new EvidenceItem(kind, owner, state, form, answer(dated));
    }
}
