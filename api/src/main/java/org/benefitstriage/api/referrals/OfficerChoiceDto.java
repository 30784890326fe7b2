package org.benefitstriage.api.referrals;

import java.util.Optional;
import org.benefitstriage.api.claims.wire.strict.StrictParser;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer decides. */
@Schema(name = "OfficerDecisionRequest", description = "What an officer decides about a referral.")
record OfficerChoiceDto(
        @Schema(description = "What to do.", examples = "APPROVE", required = true)
        OfficerOutcome outcome,

        @Schema(
                description = "Why, in the officer's words: wanted for agreeing as much as for disagreeing.",
                examples = "The bank statements agree with the declared savings.",
                required = true,
                maxLength = OfficerChoice.LONGEST_REASON,
                format = StrictParser.MULTI_LINE)
        String reason,

        @Schema(
                description = "What checking brought to light; required with APPROVE and DO_NOT_PAY.",
                examples = "NO_CHANGE")
        @Nullable
        OutcomeLabel label,

        @Schema(
                description = "What the check changed the award by, pence a week; negative when less is paid.",
                examples = "-1250",
                minimum = "-100000000",
                maximum = "100000000")
        @Nullable
        Long weeklyDifferencePence,

        @Schema(description = "Was this worth checking?", examples = "YES") @Nullable
        WorthChecking worthChecking) {

    boolean lacksLabel() {
        return outcome.isFinal() && label == null;
    }

    OfficerChoice toDomain() {
        return new OfficerChoice(
                outcome,
                reason,
                Optional.ofNullable(label),
                Optional.ofNullable(weeklyDifferencePence),
                Optional.ofNullable(worthChecking));
    }

    @Override
    public String toString() {
        return "OfficerChoiceDto (" + outcome + ")";
    }
}
