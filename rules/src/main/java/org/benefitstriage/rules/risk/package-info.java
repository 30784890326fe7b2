/**
 * Risk indicators: the facts and limits their rules look at. The rules themselves are DRL files of the same package; their
 * points are dated policy numbers. No protected characteristic and no listed proxy can be seen from here.
 */
@NullMarked
package org.benefitstriage.rules.risk;

import org.jspecify.annotations.NullMarked;
