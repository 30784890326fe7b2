/** Tests of asking for a review. */
@NullMarked
package org.benefitstriage.api.reviews;

import org.jspecify.annotations.NullMarked;
