/**
 * Where rules put their answers: one verb per answer. A sink serves one claim and one thread, adds what the rule's file says
 * about it, and sorts, so that the order in which rules fire never shows.
 */
@NullMarked
package org.benefitstriage.rules.sink;

import org.jspecify.annotations.NullMarked;
