/** The dated figures of law and the officers' signatures under those whose source is not good enough by itself. */
@NullMarked
package org.benefitstriage.api.parameters;

import org.jspecify.annotations.NullMarked;
