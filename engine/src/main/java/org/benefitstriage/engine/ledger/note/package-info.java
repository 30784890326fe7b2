/**
 * C2SP text formats: signed note, checkpoint, receipt, cosignature. Ed25519 from the JDK, with lengths checked first.
 */
@NullMarked
package org.benefitstriage.engine.ledger.note;

import org.jspecify.annotations.NullMarked;
