/** The conditions of housing benefit: the facts their rules look at. The rules themselves are DRL files of the same package. */
@NullMarked
package org.benefitstriage.rules.eligibility.hb;

import org.jspecify.annotations.NullMarked;
