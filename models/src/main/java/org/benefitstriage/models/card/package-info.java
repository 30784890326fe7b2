/**
 * The model card, generated from the artefact so that it cannot drift from it.
 */
@NullMarked
package org.benefitstriage.models.card;

import org.jspecify.annotations.NullMarked;
