/**
 * The log in the database: the one sequencer that gives events their place, the checkpoints it signs, and what is read from the
 * tables again for receipts and exports. Speaks SQL and the engine's tree; knows nothing of claims.
 */
@NullMarked
package org.benefitstriage.api.ledger.log;

import org.jspecify.annotations.NullMarked;
