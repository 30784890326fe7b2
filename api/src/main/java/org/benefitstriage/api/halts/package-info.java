/**
 * The switch of automatic approval. {@code Halts.open} puts a halt on a council or on the whole service, {@code Halts.clear}
 * lifts it; both are recorded. While one stands, claim intake puts its reason into the decision's context, guard-rail MRV-040 asks
 * for a person, and a replay finds the same reason in the record. Whatever finds a fault, a measurement or a person, uses this one
 * switch.
 */
@NullMarked
package org.benefitstriage.api.halts;

import org.jspecify.annotations.NullMarked;
