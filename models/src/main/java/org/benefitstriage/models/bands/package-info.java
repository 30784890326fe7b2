/**
 * Where bands begin, worked out from what a check costs, what it finds and what an error costs: never from a quota. Whole numbers only:
 * money in pence, probabilities in ten-thousandths. The council's policy may fix other thresholds; this says what they imply.
 */
@NullMarked
package org.benefitstriage.models.bands;

import org.jspecify.annotations.NullMarked;
