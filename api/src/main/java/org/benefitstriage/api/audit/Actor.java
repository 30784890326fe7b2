package org.benefitstriage.api.audit;

import org.benefitstriage.api.security.Caller;

/**
 * Who acted: an id, never a name.
 *
 * @param kind in what capacity
 * @param id the account's id, or the engine's name
 */
public record Actor(ActorKind kind, String id) {

    /** The pipeline itself: it decides, whoever handed the claim in. */
    public static final Actor ENGINE = new Actor(ActorKind.ENGINE, "triage");

    /** A part of the service that acts on its own, for example a schedule that watches measurements. */
    public static Actor service(String part) {
        return new Actor(ActorKind.ENGINE, part);
    }

    public static Actor of(Caller caller) {
        return new Actor(ActorKind.of(caller), caller.id());
    }
}
