/**
 * The Merkle tree of RFC 6962 and RFC 9162: arithmetic only, no storage.
 */
@NullMarked
package org.benefitstriage.engine.ledger.tree;

import org.jspecify.annotations.NullMarked;
