package org.benefitstriage.api.referrals;

/** What checking the claim brought to light. Accuracy and fairness are worked out from it. */
public enum OutcomeLabel {
    NO_CHANGE,
    CLAIMANT_ERROR,
    COUNCIL_ERROR,
    SUSPECTED_FRAUD
}
