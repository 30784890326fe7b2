package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import org.benefitstriage.engine.claim.Payee;
import org.benefitstriage.engine.claim.PaymentDetails;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to pay. */
@Schema(name = "PaymentDetails", description = "Where to pay.")
record PaymentDetailsDto(
        @Schema(description = "Whom to pay.", examples = "RENT_ACCOUNT", required = true)
        Payee payee,

        @Schema(description = "The sort code.", examples = "089999", pattern = Patterns.SORT_CODE) @Nullable
        String sortCode,

        @Schema(description = "The account number.", examples = "66374958", pattern = Patterns.ACCOUNT_NUMBER) @Nullable
        String accountNumber,

        @Schema(description = "Whether the account is in the claimant's or partner's name.", examples = "YES") @Nullable
        YesNo accountInClaimantsName) {

    PaymentDetails toDomain() {
        return new PaymentDetails(payee, answer(sortCode), answer(accountNumber), answered(accountInClaimantsName));
    }
}
