package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A child or young person in the family. */
@Schema(name = "Child", description = "A child or young person in the family.")
record ChildDto(
        @Schema(
                description = "Given names.",
                examples = "Rowan",
                required = true,
                minLength = 1,
                maxLength = Limits.NAME)
        String firstNames,

        @Schema(description = "The date of birth.", examples = "2015-06-20", required = true)
        LocalDate dateOfBirth,

        @Schema(description = "Asked because the bedroom rules need it.", examples = "FEMALE") @Nullable
        Sex sex,

        @Schema(description = "Whether child benefit is paid for the child.", examples = "YES") @Nullable
        YesNo childBenefitInPayment,

        @Schema(
                description = "Nights a week the child lives here.",
                examples = "7",
                required = true,
                minimum = "0",
                maximum = "7")
        Integer nightsAWeek,

        @Schema(description = "What the child is paid because of disability.", examples = "NONE", required = true)
        ChildDisability disability,

        @Schema(description = "Childcare, if any is paid for.") @Nullable
        ChildcareDto childcare) {

    Child toDomain() {
        return new Child(
                firstNames,
                dateOfBirth,
                answer(sex),
                answered(childBenefitInPayment),
                nightsAWeek,
                disability,
                answer(childcare, ChildcareDto::toDomain));
    }
}
