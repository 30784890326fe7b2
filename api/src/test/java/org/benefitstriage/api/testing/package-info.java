/** What the tests of the running service share: a real PostgreSQL, accounts of every role in two councils, claims to send. */
@NullMarked
package org.benefitstriage.api.testing;

import org.jspecify.annotations.NullMarked;
