/** Claims: taking one in, deciding it, reading it back. The wire format is a package of its own below. */
@NullMarked
package org.benefitstriage.api.claims;

import org.jspecify.annotations.NullMarked;
