package org.benefitstriage.api.pages;

import org.benefitstriage.api.referrals.OfficerOutcome;
import org.benefitstriage.api.referrals.OutcomeLabel;
import org.benefitstriage.api.referrals.WorthChecking;

/** What officers can choose, in words. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(String outcome) {
        return of(OfficerOutcome.valueOf(outcome));
    }

    static String of(OfficerOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> "Approve the claim";
            case ASK_FOR_INFORMATION -> "Ask for information or evidence";
            case VISIT_OR_INTERVIEW -> "Arrange a home visit or an interview";
            case REFER_TO_FRAUD_TEAM -> "Refer to the fraud team";
            case DO_NOT_PAY -> "Do not pay";
        };
    }

    static String of(OutcomeLabel label) {
        return switch (label) {
            case NO_CHANGE -> "No change: the claim was right";
            case CLAIMANT_ERROR -> "Claimant error";
            case COUNCIL_ERROR -> "Council error";
            case SUSPECTED_FRAUD -> "Suspected fraud";
        };
    }

    static String of(WorthChecking answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_SURE -> "Not sure";
        };
    }
}
