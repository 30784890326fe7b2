package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;
import static org.benefitstriage.api.claims.wire.Answers.list;
import static org.benefitstriage.api.claims.wire.Answers.or;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the claimant rents and from whom. */
@Schema(name = "Tenancy", description = "What the claimant rents and from whom.")
record TenancyDto(
        @Schema(description = "Who lets the home.", required = true)
        LandlordDto landlord,

        @Schema(
                description = "Ordinary, temporary or one of the specified kinds; NOT_KNOWN when left out.",
                examples = "GENERAL_NEEDS")
        @Nullable
        AccommodationKind accommodation,

        @Schema(description = "Whether the claimant is liable for the rent.", examples = "YES") @Nullable
        YesNo liableForRent,

        @Schema(description = "First day of the tenancy.", examples = "2019-04-01") @Nullable
        LocalDate started,

        @Schema(description = "Rent including services.", required = true)
        RegularAmountDto rent,

        @Schema(
                description = "Weeks a year without rent.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = "52")
        Integer rentFreeWeeks,

        @Schema(
                description = "Tenants who share the liability other than the partner.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = "20")
        Integer jointTenants,

        @Schema(description = "Bedrooms in the home.", examples = "1", minimum = "0", maximum = "20") @Nullable
        Integer bedrooms,

        @Schema(description = "Whether they occupy one room only.", examples = "NO") @Nullable
        YesNo oneRoomOnly,

        @Schema(description = "Services that the rent pays for.", maxItems = 20) @Nullable
        List<ServiceChargeDto> services,

        @Schema(
                description = "The broad rental market area, if matched.",
                examples = "Needwood Vale",
                minLength = 1,
                maxLength = Limits.NAME)
        @Nullable
        String broadRentalMarketArea,

        @Schema(description = "Whether there is a written agreement.", examples = "YES") @Nullable
        YesNo writtenAgreement,

        @Schema(description = "Rent owed, in pence.", examples = "0", minimum = "0", maximum = Limits.PENCE) @Nullable
        Long arrearsPence,

        @Schema(description = "Whether benefit is to be paid to the landlord.", examples = "NO") @Nullable
        YesNo payLandlord) {

    Tenancy toDomain() {
        return new Tenancy(
                landlord.toDomain(),
                or(accommodation, AccommodationKind.NOT_KNOWN),
                answered(liableForRent),
                answer(started),
                rent.toDomain(),
                rentFreeWeeks,
                jointTenants,
                answer(bedrooms),
                answered(oneRoomOnly),
                list(services, ServiceChargeDto::toDomain),
                answer(broadRentalMarketArea),
                answered(writtenAgreement),
                answer(arrearsPence, Money::ofPence),
                answered(payLandlord));
    }
}
