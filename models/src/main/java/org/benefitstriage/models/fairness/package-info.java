/**
 * Whether a score and what is done with it treat groups of people alike: rates by group and by pairs of groups with bootstrap intervals,
 * small cells suppressed, before and after officers, and a list of what could not be tested. Groups are named by columns that no model may
 * learn from. Never one definition only: measures can contradict each other, and the reader has to see that.
 */
@NullMarked
package org.benefitstriage.models.fairness;

import org.jspecify.annotations.NullMarked;
