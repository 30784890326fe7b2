/**
 * Scoring: look up a bin, add whole points, look up a probability. No floating point, no file after start-up, no exception to the
 * caller: a model that cannot be trusted is unavailable and says why.
 */
@NullMarked
package org.benefitstriage.models.inference;

import org.jspecify.annotations.NullMarked;
