/**
 * How good scores are, on any table with a known truth: weighted measures with bootstrap intervals from a stated seed. It knows nothing of
 * models or columns, only of scores, truth and weights.
 */
@NullMarked
package org.benefitstriage.models.evaluation;

import org.jspecify.annotations.NullMarked;
