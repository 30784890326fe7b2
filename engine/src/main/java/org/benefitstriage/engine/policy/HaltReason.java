package org.benefitstriage.engine.policy;

/**
 * Why automatic approval is switched off for a council although a policy is in force. The names are stored and recorded, and
 * never follow a Java rename; a decision record names every reason that stood at the time.
 */
public enum HaltReason {
    STOP_RULE("a stop rule of the verification policy tripped"),
    LEDGER("the audit log could not be kept or did not verify"),
    EXPLANATION("decisions and their explanations or replays did not agree"),
    PERSON("an authorised person switched it off"),
    MODEL_NOT_ACTIVATED("the risk model with the policy's thresholds has no recorded approval"),
    RULES_NOT_ACTIVATED("the rules in use have no recorded approval, after others were in use"),
    OTHER("a fault was found in the service");

    private final String words;

    HaltReason(String words) {
        this.words = words;
    }

    /** In plain words, without a capital letter or a full stop. */
    public String inWords() {
        return words;
    }

    /** The reason stored under a name; a name from another version still halts, as {@link #OTHER}. */
    public static HaltReason ofStored(String name) {
        for (HaltReason reason : values()) {
            if (reason.name().equals(name)) {
                return reason;
            }
        }
        return OTHER;
    }
}
