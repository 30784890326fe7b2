/**
 * A model as somebody may approve it: the artefact with its card and its fairness report, each by its SHA-256, and how an own history
 * becomes such an artefact.
 */
@NullMarked
package org.benefitstriage.models.release;

import org.jspecify.annotations.NullMarked;
