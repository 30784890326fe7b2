/** Paging by cursor: stable while rows are added. */
@NullMarked
package org.benefitstriage.api.paging;

import org.jspecify.annotations.NullMarked;
