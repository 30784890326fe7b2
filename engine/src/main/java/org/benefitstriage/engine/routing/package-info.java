/**
 * The inputs and outputs of the one routing table. The table itself is in the rules module.
 */
@NullMarked
package org.benefitstriage.engine.routing;

import org.jspecify.annotations.NullMarked;
