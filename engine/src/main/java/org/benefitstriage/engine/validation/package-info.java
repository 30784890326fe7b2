/**
 * Findings about the claim as given: what is missing, contradictory, impossible or stale. Data, never exceptions.
 */
@NullMarked
package org.benefitstriage.engine.validation;

import org.jspecify.annotations.NullMarked;
