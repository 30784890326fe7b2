/**
 * A claim as the form gives it: immutable records and sealed types whose constructors validate. No derived amounts and no
 * judgement live here; what the form did not answer is {@link org.benefitstriage.engine.claim.Answer.NotGiven}, never null.
 */
@NullMarked
package org.benefitstriage.engine.claim;

import org.jspecify.annotations.NullMarked;
