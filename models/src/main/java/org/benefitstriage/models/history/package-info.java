/**
 * A scorecard from a council's own history: bins learnt from the learning rows, two roads to points (Tribuo's logistic regression on bins
 * and boosted stumps), the choice between them by measurement, calibration on later rows, and a challenger that never decides. Floating
 * point is allowed here; what is published is whole points. Nothing here scores a claim of the service.
 */
@NullMarked
package org.benefitstriage.models.history;

import org.jspecify.annotations.NullMarked;
