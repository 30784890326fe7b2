package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Home;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The home the claim is for. */
@Schema(name = "Home", description = "The home the claim is for.")
record HomeDto(
        @Schema(description = "Where it is.", required = true)
        AddressDto address,

        @Schema(description = "The day they moved in.", examples = "2019-04-01") @Nullable
        LocalDate movedIn,

        @Schema(description = "Where they lived before.") @Nullable
        AddressDto previousAddress,

        @Schema(description = "Whether they normally live here as their home.", examples = "YES") @Nullable
        YesNo normallyLivesHere,

        @Schema(description = "Whether they own it or are buying it.", examples = "NO") @Nullable
        YesNo ownsIt,

        @Schema(description = "A temporary absence from home, if any.") @Nullable
        AbsenceDto absence) {

    Home toDomain() {
        return new Home(
                address.toDomain(),
                answer(movedIn),
                answer(previousAddress, AddressDto::toDomain),
                answered(normallyLivesHere),
                answered(ownsIt),
                answer(absence, AbsenceDto::toDomain));
    }
}
