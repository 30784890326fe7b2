/**
 * Dated numbers: reads the YAML files of law and of local policy, refuses anything doubtful, and answers "what was in
 * force on that day". No rule and no calculation lives here.
 */
@NullMarked
package org.benefitstriage.rules.parameters;

import org.jspecify.annotations.NullMarked;
