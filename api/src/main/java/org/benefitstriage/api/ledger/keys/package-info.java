/** The master key as an administrator sees it: which one wraps how many claims' keys, and wrapping them under the one in use. */
@NullMarked
package org.benefitstriage.api.ledger.keys;

import org.jspecify.annotations.NullMarked;
