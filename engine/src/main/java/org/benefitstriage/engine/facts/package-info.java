/**
 * What rules look at: small records derived from a claim, the figures and the context. Amounts are worked out here, so that
 * rules only compare. Risk facts hold no protected characteristic and no listed proxy.
 */
@NullMarked
package org.benefitstriage.engine.facts;

import org.jspecify.annotations.NullMarked;
