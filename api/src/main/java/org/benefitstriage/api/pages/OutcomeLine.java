package org.benefitstriage.api.pages;

import java.util.Map;
import org.benefitstriage.api.referrals.OfficerDecision;

/**
 * What an officer decided, as shown.
 *
 * @param outcome what was chosen
 * @param reason why, in the officer's words
 * @param label what the check brought to light, possibly empty
 * @param difference what it changed the award by, possibly empty
 * @param worthChecking whether it was worth checking, possibly empty
 * @param who decided
 * @param when, in words
 */
public record OutcomeLine(
        String outcome, String reason, String label, String difference, String worthChecking, String who, String when) {

    static OutcomeLine of(OfficerDecision decision, Map<String, String> names) {
        return new OutcomeLine(
                OutcomeWords.of(decision.outcome()),
                decision.reason(),
                decision.label().map(OutcomeWords::of).orElse(""),
                decision.weeklyDifferencePence()
                        .map(pence -> Words.pounds(pence) + " a week")
                        .orElse(""),
                decision.worthChecking().map(OutcomeWords::of).orElse(""),
                names.getOrDefault(decision.officer(), decision.officer()),
                Words.time(decision.decidedAt()));
    }
}
