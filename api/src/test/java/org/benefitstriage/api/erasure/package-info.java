/** Personal data go by one way alone, and leave a log that says so. */
@NullMarked
package org.benefitstriage.api.erasure;

import org.jspecify.annotations.NullMarked;
