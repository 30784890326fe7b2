package org.benefitstriage.api.audit;

import java.time.Instant;

/**
 * One line of a claim's history.
 *
 * @param at when, UTC
 * @param type what happened, for example {@code referral.assigned}
 * @param actorKind in what capacity
 * @param actorId who, an id
 * @param details ids and codes, as canonical JSON
 */
public record TimelineEntry(Instant at, String type, String actorKind, String actorId, String details) {}
