package org.benefitstriage.api.audit;

import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;

/** In what capacity somebody, or something, acted. */
public enum ActorKind {
    ENGINE("engine"),
    OFFICER("officer"),
    AUDITOR("auditor"),
    OWNER("owner"),
    ADMIN("admin"),
    CLIENT("client");

    private final String wireName;

    ActorKind(String wireName) {
        this.wireName = wireName;
    }

    /** The same kind as the log names it. */
    org.benefitstriage.engine.ledger.entry.Actor.Kind logged() {
        return switch (this) {
            case ENGINE -> org.benefitstriage.engine.ledger.entry.Actor.Kind.ENGINE;
            case OFFICER -> org.benefitstriage.engine.ledger.entry.Actor.Kind.OFFICER;
            case AUDITOR -> org.benefitstriage.engine.ledger.entry.Actor.Kind.AUDITOR;
            case OWNER -> org.benefitstriage.engine.ledger.entry.Actor.Kind.OWNER;
            case ADMIN -> org.benefitstriage.engine.ledger.entry.Actor.Kind.ADMIN;
            case CLIENT -> org.benefitstriage.engine.ledger.entry.Actor.Kind.CLIENT;
        };
    }

    /** As it is stored and logged. */
    public String wireName() {
        return wireName;
    }

    /** The capacity of a caller; one with several roles acts in the one that may change most. */
    static ActorKind of(Caller caller) {
        if (caller.kind() == CallerKind.CLIENT) {
            return CLIENT;
        }
        if (caller.hasAnyOf(Roles.OFFICER, Roles.SENIOR_OFFICER)) {
            return OFFICER;
        }
        if (caller.has(Roles.OWNER)) {
            return OWNER;
        }
        return caller.has(Roles.AUDITOR) ? AUDITOR : ADMIN;
    }
}
