/**
 * The verifier: each check is void or throws {@link org.benefitstriage.engine.ledger.LedgerTampered} with its name.
 */
@NullMarked
package org.benefitstriage.engine.ledger.verify;

import org.jspecify.annotations.NullMarked;
