/**
 * A second calculation of the awards, deliberately plain, written from the law as the domain reference gives it and reading
 * the parameter files by itself. It shares no calculator with the product: where the two differ by a penny, one is wrong.
 */
package org.benefitstriage.engine.oracle;
