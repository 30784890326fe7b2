/**
 * Citations, rule ids, periods and dated figures: where every number and every rule comes from. No calculation lives here.
 */
@NullMarked
package org.benefitstriage.engine.law;

import org.jspecify.annotations.NullMarked;
