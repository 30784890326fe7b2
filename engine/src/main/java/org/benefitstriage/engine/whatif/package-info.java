/**
 * The nearest correctable change: which fact that a claimant may put right would have sent a claim elsewhere. Found by running
 * the pure pipeline again, never by reading the rules backwards. What may be changed is listed in {@link
 * org.benefitstriage.engine.whatif.Correction}; nothing about who somebody is stands there.
 */
@NullMarked
package org.benefitstriage.engine.whatif;

import org.jspecify.annotations.NullMarked;
