/**
 * Exact money: whole pence ({@link org.benefitstriage.engine.money.Money}), unrounded amounts ({@link org.benefitstriage.engine.money.ExactAmount})
 * and the named roundings between them. No floating point may enter.
 */
@NullMarked
package org.benefitstriage.engine.money;

import org.jspecify.annotations.NullMarked;
