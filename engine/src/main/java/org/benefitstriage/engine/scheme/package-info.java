/**
 * Local council tax reduction schemes as data: a scheme is an ordered list of steps over named amounts, written by a council
 * and interpreted here. Amounts of money that have a period are weekly; money is in exact pence and is never rounded unless the
 * scheme says so. Nothing here knows any council.
 */
@NullMarked
package org.benefitstriage.engine.scheme;

import org.jspecify.annotations.NullMarked;
