package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;
import static org.benefitstriage.api.claims.wire.Answers.or;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the residence conditions need. Nationality is not asked for. */
@Schema(name = "Residence", description = "What the residence conditions need. Nationality is not asked for.")
record ResidenceDto(
        @Schema(
                description = "Immigration status; NOT_ANSWERED when left out. Never used to measure risk.",
                examples = "BRITISH_OR_IRISH")
        @Nullable
        ResidenceStatus status,

        @Schema(description = "Whether habitually resident in the common travel area.", examples = "YES") @Nullable
        YesNo habituallyResident,

        @Schema(
                description = "The day of arrival in the United Kingdom, if within the last two years.",
                examples = "2025-08-18")
        @Nullable
        LocalDate arrived) {

    static final ResidenceDto EMPTY = new ResidenceDto(null, null, null);

    Residence toDomain() {
        return new Residence(or(status, ResidenceStatus.NOT_ANSWERED), answered(habituallyResident), answer(arrived));
    }
}
