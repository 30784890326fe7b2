/**
 * Benchmarks, run by {@code .ci/bench} and never by an ordinary build. They print figures for {@code docs/benchmarks.md}; no
 * test passes or fails by the clock.
 */
@NullMarked
package org.benefitstriage.api.bench;

import org.jspecify.annotations.NullMarked;
