/**
 * An officer's view of the referrals: the lists, the next claim to check, one whole case, and what stays hidden in a quality
 * check. Reads, and the lock on the next claim; what officers decide is recorded by {@code referrals}.
 */
@NullMarked
package org.benefitstriage.api.queue;

import org.jspecify.annotations.NullMarked;
