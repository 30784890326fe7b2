package org.benefitstriage.api.referrals;

/** What an officer can do with a referral. */
public enum OfficerOutcome {
    APPROVE(ReferralStatus.CLOSED),
    ASK_FOR_INFORMATION(ReferralStatus.WAITING_FOR_INFORMATION),
    VISIT_OR_INTERVIEW(ReferralStatus.WAITING_FOR_INFORMATION),
    REFER_TO_FRAUD_TEAM(ReferralStatus.WITH_FRAUD_TEAM),
    DO_NOT_PAY(ReferralStatus.CLOSED);

    private final ReferralStatus next;

    OfficerOutcome(ReferralStatus next) {
        this.next = next;
    }

    /** Where the referral stands afterwards. */
    public ReferralStatus next() {
        return next;
    }

    /** Whether it ends the referral: then the officer also says what the check brought to light. */
    public boolean isFinal() {
        return next == ReferralStatus.CLOSED;
    }
}
