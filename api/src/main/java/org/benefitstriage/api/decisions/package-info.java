/** Decisions as they were recorded: lists, one record, its explanation, and running it again. */
@NullMarked
package org.benefitstriage.api.decisions;

import org.jspecify.annotations.NullMarked;
