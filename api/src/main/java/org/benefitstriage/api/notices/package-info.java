/** Letters about decided awards, as pages and as PDF. They are written when asked for and not kept: they hold names. */
@NullMarked
package org.benefitstriage.api.notices;

import org.jspecify.annotations.NullMarked;
