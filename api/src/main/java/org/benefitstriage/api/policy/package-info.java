/** A council's verification policy: adopting a version, finding the one in force. */
@NullMarked
package org.benefitstriage.api.policy;

import org.jspecify.annotations.NullMarked;
