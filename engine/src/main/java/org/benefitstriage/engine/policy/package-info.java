/**
 * The verification policy: a dated, versioned object with approvers. Without one in force nothing is approved automatically.
 */
@NullMarked
package org.benefitstriage.engine.policy;

import org.jspecify.annotations.NullMarked;
