/** Tests of what the rule units are made of, and of how Drools is set for them. */
@NullMarked
package org.benefitstriage.rules.unit;

import org.jspecify.annotations.NullMarked;
