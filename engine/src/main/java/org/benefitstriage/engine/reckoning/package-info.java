/**
 * A second reckoning of an award, before it may be approved without a person: from the claim, the dated figures and the recorded
 * working, by arithmetic of its own. It shares no step with the calculators, whose lines it checks.
 */
@NullMarked
package org.benefitstriage.engine.reckoning;

import org.jspecify.annotations.NullMarked;
