/**
 * The decision record, its explanation and their canonical form, built from the steps of the pipeline and adding no fact.
 */
@NullMarked
package org.benefitstriage.engine.decision;

import org.jspecify.annotations.NullMarked;
