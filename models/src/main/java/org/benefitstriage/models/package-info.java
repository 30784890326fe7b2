/** Orientation for the models module: see the module's README. */
@NullMarked
package org.benefitstriage.models;

import org.jspecify.annotations.NullMarked;
