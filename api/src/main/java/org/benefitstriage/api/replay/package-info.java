/** Runs stored decisions again under the release they were made with and compares the bytes: one, a sample every hour, or all of a period. */
@NullMarked
package org.benefitstriage.api.replay;

import org.jspecify.annotations.NullMarked;
