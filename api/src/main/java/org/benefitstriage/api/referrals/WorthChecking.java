package org.benefitstriage.api.referrals;

/** An officer's answer to "was this worth checking?". */
public enum WorthChecking {
    YES,
    NO,
    NOT_SURE
}
