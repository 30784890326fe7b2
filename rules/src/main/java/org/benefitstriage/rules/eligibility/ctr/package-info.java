/** The conditions of council tax reduction for pensioners: the facts their rules look at. The rules themselves are DRL files of the same package. */
@NullMarked
package org.benefitstriage.rules.eligibility.ctr;

import org.jspecify.annotations.NullMarked;
