/**
 * The routing table: one DMN decision table of eleven rows, evaluated once for every input at start-up. No route is decided
 * anywhere else, and no Java here chooses one.
 */
@NullMarked
package org.benefitstriage.rules.routing;

import org.jspecify.annotations.NullMarked;
