/**
 * The model in use and its release: which artefact is loaded, who approved it with which thresholds after reading which card and
 * fairness report, and the candidate that scores beside it without effect.
 */
@NullMarked
package org.benefitstriage.api.models;

import org.jspecify.annotations.NullMarked;
