package org.benefitstriage.engine.ledger.entry;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who did it.
 *
 * @param kind what sort of actor
 * @param id a pseudonymous id; the link to a member of staff is kept outside the log
 */
public record Actor(Kind kind, String id) {

    /** Sorts of actor. */
    public enum Kind {
        ENGINE("engine"),
        OFFICER("officer"),
        AUDITOR("auditor"),
        OWNER("owner"),
        ADMIN("admin"),
        /** A system that hands claims in. */
        CLIENT("client"),
        /** A claimant who asks for a review; the id is the claim's reference. */
        CLAIMANT("claimant");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** The name it has in an entry. */
        public String wireName() {
            return wireName;
        }

        static Optional<Kind> of(String wireName) {
            return Arrays.stream(values())
                    .filter(kind -> kind.wireName.equals(wireName))
                    .findFirst();
        }
    }

    public Actor {
        if (!Shape.isCode(id)) {
            throw new IllegalArgumentException("actor.id is not a code");
        }
    }
}
