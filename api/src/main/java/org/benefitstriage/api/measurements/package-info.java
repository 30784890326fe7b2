/**
 * What the random checks say about all claims: error rates with intervals, lift, what automatic approval misses, pounds, drift; and the stop
 * rules of the policy, judged on a schedule. A tripped rule switches automatic approval off through {@code halts}.
 */
@NullMarked
package org.benefitstriage.api.measurements;

import org.jspecify.annotations.NullMarked;
