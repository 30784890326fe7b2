package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.CouncilTaxBand;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The council tax of the home, from the council's own record. */
@Schema(name = "CouncilTax", description = "The council tax of the home, from the council's own record.")
record CouncilTaxDto(
        @Schema(description = "The account.", examples = "70012345", minLength = 1, maxLength = 30) @Nullable
        String accountNumber,

        @Schema(description = "The valuation band.", examples = "A", required = true)
        CouncilTaxBand band,

        @Schema(
                description = "Liability for the whole financial year after discounts, in pence.",
                examples = "109800",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long annualLiabilityPence,

        @Schema(description = "Whether the claimant is liable.", examples = "YES") @Nullable
        YesNo liableForCouncilTax,

        @Schema(
                description = "People jointly liable other than the partner.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = "20")
        Integer jointlyLiableOthers,

        @Schema(
                description = "Adults in the home according to the record.",
                examples = "1",
                minimum = "0",
                maximum = "50")
        @Nullable
        Integer adultsOnRecord,

        @Schema(description = "Whether a single person discount is given.", examples = "YES") @Nullable
        YesNo singlePersonDiscount,

        @Schema(description = "Whether the band is reduced for disability.", examples = "NO") @Nullable
        YesNo disabilityBandReduction,

        @Schema(description = "First day of liability.", examples = "2019-04-01") @Nullable
        LocalDate liabilityStarted) {

    CouncilTax toDomain() {
        return new CouncilTax(
                answer(accountNumber),
                band,
                Money.ofPence(annualLiabilityPence),
                answered(liableForCouncilTax),
                jointlyLiableOthers,
                answer(adultsOnRecord),
                answered(singlePersonDiscount),
                answered(disabilityBandReduction),
                answer(liabilityStarted));
    }
}
