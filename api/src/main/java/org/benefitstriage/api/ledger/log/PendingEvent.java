package org.benefitstriage.api.ledger.log;

import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * An event that has no place in the log yet.
 *
 * @param number in which order events are taken up
 * @param id the event
 * @param authority whose log it goes to
 * @param entry the entry's bytes, as the business transaction wrote them
 */
record PendingEvent(long number, UUID id, AuthorityCode authority, byte[] entry) {}
