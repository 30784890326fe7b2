/**
 * Learning: Tribuo's logistic regression on bins, turned into whole points with the direction of risk enforced, calibrated and
 * measured on years it has not seen. The only package that may use Tribuo or floating point. No clock, no output to the console.
 */
@NullMarked
package org.benefitstriage.models.training;

import org.jspecify.annotations.NullMarked;
