package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One holding of capital. */
@Schema(name = "Capital", description = "One holding of capital.")
record CapitalDto(
        @Schema(description = "Whose it is.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(description = "Which kind.", examples = "SAVINGS_ACCOUNT", required = true)
        CapitalKind kind,

        @Schema(
                description = "The balance or value, in pence.",
                examples = "340000",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long valuePence,

        @Schema(
                description = "The share of claimant and partner when others hold it too; 100 when nobody else does.",
                examples = "100",
                required = true,
                minimum = "1",
                maximum = "100")
        Integer sharePercent,

        @Schema(
                description = "Bank, building society or description.",
                examples = "Needwood Building Society",
                minLength = 1,
                maxLength = Limits.NAME)
        @Nullable
        String provider) {

    Capital toDomain() {
        return new Capital(owner, kind, Money.ofPence(valuePence), sharePercent, answer(provider));
    }
}
