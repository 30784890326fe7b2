/**
 * The command line: {@code triage}. Results go to standard output, everything else to standard error. Commands call the
 * same use cases as the service; no rule or amount lives here.
 */
@NullMarked
package org.benefitstriage.api.cli;

import org.jspecify.annotations.NullMarked;
