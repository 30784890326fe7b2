package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Disposal;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Capital given away or spent in an unusual way. */
@Schema(name = "Disposal", description = "Capital given away or spent in an unusual way.")
record DisposalDto(
        @Schema(
                description = "How much, in pence.",
                examples = "250000",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long valuePence,

        @Schema(description = "When.", examples = "2026-02-10", required = true)
        LocalDate on,

        @Schema(
                description = "What happened to it.",
                examples = "Paid for a grandchild's college course",
                minLength = 1,
                maxLength = Limits.FREE_TEXT,
                format = Limits.MULTI_LINE)
        @Nullable
        String explanation) {

    Disposal toDomain() {
        return new Disposal(Money.ofPence(valuePence), on, answer(explanation));
    }
}
