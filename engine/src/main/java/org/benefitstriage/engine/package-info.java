/**
 * The vocabulary and the order of work: {@link org.benefitstriage.engine.Triage} takes a claim and a context and returns a
 * decision record, a pure function.
 *
 * <p>May use the JDK only. May not read a clock, a file, the environment or a random source: dates, draws and versions come
 * in as arguments. The forbidden-apis gate enforces it.
 */
@NullMarked
package org.benefitstriage.engine;

import org.jspecify.annotations.NullMarked;
