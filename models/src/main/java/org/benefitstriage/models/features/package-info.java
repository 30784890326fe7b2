/**
 * What the model may see: every component of {@link org.benefitstriage.engine.risk.RiskView}, its bins in words and the direction
 * in which risk rises. Whole numbers only; no floating point, no file, nothing about a person.
 */
@NullMarked
package org.benefitstriage.models.features;

import org.jspecify.annotations.NullMarked;
