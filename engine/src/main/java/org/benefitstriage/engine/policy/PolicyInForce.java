package org.benefitstriage.engine.policy;

import java.util.function.Function;

/** The policy on the day of a decision, or why there is none. */
public sealed interface PolicyInForce {

    /** An adopted, unexpired policy. Every decision record names its digest, so it is taken once and not for each record. */
    final class Adopted implements PolicyInForce {

        private final VerificationPolicy policy;
        private final String digest;

        public Adopted(VerificationPolicy policy) {
            this.policy = policy;
            this.digest = PolicyJson.digest(policy);
        }

        public VerificationPolicy policy() {
            return policy;
        }

        /** SHA-256 of the policy's canonical bytes, in hexadecimal. */
        public String digest() {
            return digest;
        }

        @Override
        public <R> R fold(Function<VerificationPolicy, R> onAdopted, Function<String, R> onNone) {
            return onAdopted.apply(policy);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Adopted adopted && policy.equals(adopted.policy);
        }

        @Override
        public int hashCode() {
            return policy.hashCode();
        }

        @Override
        public String toString() {
            return "Adopted[" + policy.id() + " version " + policy.version() + "]";
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
