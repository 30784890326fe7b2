/**
 * What the engine asks of the outside: rules, figures and the model. Implementations live in other modules.
 */
@NullMarked
package org.benefitstriage.engine.port;

import org.jspecify.annotations.NullMarked;
