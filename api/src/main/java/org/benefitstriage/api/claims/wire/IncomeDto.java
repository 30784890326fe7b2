package org.benefitstriage.api.claims.wire;

import org.benefitstriage.engine.claim.Income;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One source of income; the member {@code kind} says which of the shapes follows. */
@Schema(
        name = "Income",
        description = "One source of income of claimant or partner; kind says which of the shapes follows.",
        oneOf = {
            EmploymentDto.class,
            SelfEmploymentDto.class,
            PensionDto.class,
            StateBenefitDto.class,
            OtherIncomeDto.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "EMPLOYMENT", schema = EmploymentDto.class),
            @DiscriminatorMapping(value = "SELF_EMPLOYMENT", schema = SelfEmploymentDto.class),
            @DiscriminatorMapping(value = "PENSION", schema = PensionDto.class),
            @DiscriminatorMapping(value = "STATE_BENEFIT", schema = StateBenefitDto.class),
            @DiscriminatorMapping(value = "OTHER_INCOME", schema = OtherIncomeDto.class)
        })
sealed interface IncomeDto permits EmploymentDto, SelfEmploymentDto, PensionDto, StateBenefitDto, OtherIncomeDto {

    /** Which shape. */
    IncomeKind kind();

    /** The income as the engine knows it. */
    Income toDomain();
}
