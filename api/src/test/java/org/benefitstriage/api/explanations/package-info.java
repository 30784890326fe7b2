/** What explanations tell, and to whom. */
@NullMarked
package org.benefitstriage.api.explanations;

import org.jspecify.annotations.NullMarked;
