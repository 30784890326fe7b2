/**
 * Honest measurement: what checks of known probability say about all claims. Rates, lifts and totals weighted by selection probability with
 * intervals that hold what they promise, drift of scores and features, and stop rules as data. Pure: no claim is read, drawn or stopped here;
 * the service does that with what is here.
 */
@NullMarked
package org.benefitstriage.models.measurement;

import org.jspecify.annotations.NullMarked;
