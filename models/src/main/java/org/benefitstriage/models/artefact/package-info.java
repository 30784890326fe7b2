/**
 * The published model as one canonical JSON file with its SHA-256 beside it, and the strict reader that refuses anything else.
 * Whole numbers only; no Tribuo.
 */
@NullMarked
package org.benefitstriage.models.artefact;

import org.jspecify.annotations.NullMarked;
