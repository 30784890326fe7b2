/** Builds the pure pipeline and its parts at start-up, and says whether they are ready. No rule lives here. */
@NullMarked
package org.benefitstriage.api.pipeline;

import org.jspecify.annotations.NullMarked;
