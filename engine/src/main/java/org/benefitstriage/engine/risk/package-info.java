/**
 * Indicators, bands and the model's score. Nothing here touches entitlement.
 */
@NullMarked
package org.benefitstriage.engine.risk;

import org.jspecify.annotations.NullMarked;
