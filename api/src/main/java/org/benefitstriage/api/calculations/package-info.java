/** Awards for given facts, nothing stored. */
@NullMarked
package org.benefitstriage.api.calculations;

import org.jspecify.annotations.NullMarked;
