package org.benefitstriage.api.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * One thing that happened.
 *
 * @param id a random id; events have no order of their own but time
 * @param authority the council
 * @param type what happened
 * @param at when, UTC, to the millisecond
 * @param actor who did it
 * @param claimId the claim it is about, if any
 * @param decisionId the decision it is about, if any
 * @param payload ids and codes that tell more; no personal data
 */
public record AuditEvent(
        UUID id,
        AuthorityCode authority,
        AuditEventType type,
        Instant at,
        Actor actor,
        Optional<UUID> claimId,
        Optional<UUID> decisionId,
        JsonValue.JsonObject payload) {}
