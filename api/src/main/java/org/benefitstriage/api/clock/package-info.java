/** The one place of the service that reads the clock. Everything else is handed instants and days. */
@NullMarked
package org.benefitstriage.api.clock;

import org.jspecify.annotations.NullMarked;
