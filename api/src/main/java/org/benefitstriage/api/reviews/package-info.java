/** Asking for a decision to be looked at again, and what came of it. */
@NullMarked
package org.benefitstriage.api.reviews;

import org.jspecify.annotations.NullMarked;
