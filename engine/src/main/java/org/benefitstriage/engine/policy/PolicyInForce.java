package org.benefitstriage.engine.policy;

/** The policy on the day of a decision, or why there is none. */
public sealed interface PolicyInForce {

    /** An adopted, unexpired policy. */
    record Adopted(VerificationPolicy policy) implements PolicyInForce {}

    /**
     * No policy: nothing is approved automatically.
     *
     * @param reason why, in plain English
     */
    record NotAdopted(String reason) implements PolicyInForce {}
}
