/**
 * A strict reader of JSON bodies: what a record's annotations describe is accepted, everything else is answered with every
 * problem and its JSON pointer. Knows nothing of claims. No value that was sent, no Java type and no exception of a library
 * leaves this package.
 */
@NullMarked
package org.benefitstriage.api.claims.wire.strict;

import org.jspecify.annotations.NullMarked;
