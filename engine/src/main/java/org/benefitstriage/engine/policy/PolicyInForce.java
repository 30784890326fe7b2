package org.benefitstriage.engine.policy;

import java.util.function.Function;

/** The policy on the day of a decision, or why there is none. */
public sealed interface PolicyInForce {

    /** An adopted, unexpired policy. */
    record Adopted(VerificationPolicy policy) implements PolicyInForce {
        @Override
        public <R> R fold(Function<VerificationPolicy, R> onAdopted, Function<String, R> onNone) {
            return onAdopted.apply(policy);
        }
    }

    /**
     * No policy: nothing is approved automatically.
     *
     * @param reason why, in plain English
     */
    record NotAdopted(String reason) implements PolicyInForce {
        @Override
        public <R> R fold(Function<VerificationPolicy, R> onAdopted, Function<String, R> onNone) {
            return onNone.apply(reason);
        }
    }

    /** Both cases, side by side: the policy, or the reason why there is none. */
    <R> R fold(Function<VerificationPolicy, R> onAdopted, Function<String, R> onNone);
}
