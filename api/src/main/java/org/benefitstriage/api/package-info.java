/** Orientation for the api module: see the module's README. */
@NullMarked
package org.benefitstriage.api;

import org.jspecify.annotations.NullMarked;
