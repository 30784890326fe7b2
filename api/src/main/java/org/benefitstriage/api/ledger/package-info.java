/**
 * The audit log in the service: keys, commitments and what opens them, the sequencer that gives events their place, signed
 * checkpoints, receipts and the export. What an entry may say and how it is hashed is the engine's; no personal data leaves
 * this package but in a disclosure.
 */
@NullMarked
package org.benefitstriage.api.ledger;

import org.jspecify.annotations.NullMarked;
