/** Validation: the facts and limits its rules look at. The rules themselves are DRL files of the same package. */
@NullMarked
package org.benefitstriage.rules.validation;

import org.jspecify.annotations.NullMarked;
