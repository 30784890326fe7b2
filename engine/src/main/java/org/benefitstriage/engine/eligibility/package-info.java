/**
 * Conditions of entitlement, each answered met, not met or undetermined, with its regulation. No amounts are worked out here.
 */
@NullMarked
package org.benefitstriage.engine.eligibility;

import org.jspecify.annotations.NullMarked;
