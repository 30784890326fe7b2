/** Releases in the archive: decisions of older rules still replay. */
@NullMarked
package org.benefitstriage.api.releases;

import org.jspecify.annotations.NullMarked;
