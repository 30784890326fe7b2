/**
 * Housing benefit and council tax reduction worked out: value and working from one computation. No risk, no routing.
 *
 * <p>{@code Entitlements} chooses the rules, {@code HousingBenefitPensionAge} and {@code HousingBenefitWorkingAge} show their
 * steps in order on top of shared parts, {@code Scheme} is the table of what differs. {@code WeeklySchedules} repeats an award
 * week by week across changes of the figures. See docs/decisions, "two sets of housing benefit rules".
 */
@NullMarked
package org.benefitstriage.engine.entitlement;

import org.jspecify.annotations.NullMarked;
