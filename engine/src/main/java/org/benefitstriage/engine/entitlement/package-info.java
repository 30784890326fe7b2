/**
 * Housing benefit and council tax reduction worked out: value and working from one computation. No risk, no routing.
 */
@NullMarked
package org.benefitstriage.engine.entitlement;

import org.jspecify.annotations.NullMarked;
