/** Appeals to a tribunal against decisions: that one was received, that it went to the tribunal, and how it ended. */
@NullMarked
package org.benefitstriage.api.appeals;

import org.jspecify.annotations.NullMarked;
