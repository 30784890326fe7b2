/** What the data classes of the rule units are made of. */
@NullMarked
package org.benefitstriage.rules.unit;

import org.jspecify.annotations.NullMarked;
