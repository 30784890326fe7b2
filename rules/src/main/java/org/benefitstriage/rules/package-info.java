/** Orientation for the rules module: see the module's README. */
@NullMarked
package org.benefitstriage.rules;

import org.jspecify.annotations.NullMarked;
