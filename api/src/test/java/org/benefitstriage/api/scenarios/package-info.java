/**
 * Plays every folder of {@code test-data/scenarios}: through the pure pipeline, and again over HTTP. What is expected stands
 * in the folders, not here.
 */
@NullMarked
package org.benefitstriage.api.scenarios;

import org.jspecify.annotations.NullMarked;
