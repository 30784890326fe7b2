/** How a caller proves who they are: by id and secret, or by the cookie of an earlier sign-in. Only the framework calls this. */
@NullMarked
package org.benefitstriage.api.security.identity;

import org.jspecify.annotations.NullMarked;
