/** Makes the table of the training benchmark; {@code .ci/bench train} runs it. */
@NullMarked
package org.benefitstriage.models.history.bench;

import org.jspecify.annotations.NullMarked;
