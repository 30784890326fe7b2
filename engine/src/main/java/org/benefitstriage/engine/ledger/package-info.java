/**
 * The verifiable audit log: a plain RFC 6962 / RFC 9162 Merkle tree over canonical entries, in the C2SP text formats
 * (signed note, checkpoint, tiles, proof). {@code docs/ledger.md} says what it proves and what it cannot.
 *
 * <ul>
 *   <li>{@code tree}: hashing, the growing tree, inclusion and consistency proofs
 *   <li>{@code note}: signed notes, checkpoints, receipts, witnesses' cosignatures
 *   <li>{@code tile}: the directory layout of a log
 *   <li>{@code entry}: what an entry may say, and salted commitments to what it may not
 *   <li>{@code verify}: the verifier, whose main class alone reads files
 * </ul>
 *
 * <p>The JDK only: this package and {@code canonical} together are the verifier, which must outlive the service.
 */
@NullMarked
package org.benefitstriage.engine.ledger;

import org.jspecify.annotations.NullMarked;
