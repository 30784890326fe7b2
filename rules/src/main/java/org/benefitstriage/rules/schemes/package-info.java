/**
 * Reads local council tax reduction schemes from YAML, strictly, and runs the cases listed with each. A new council is a new file
 * and nothing else.
 */
@NullMarked
package org.benefitstriage.rules.schemes;

import org.jspecify.annotations.NullMarked;
