/**
 * The rule book for readers: what rules, routing table and dated numbers say, as data and as one page. Nothing is decided
 * here, and no file is written here but by {@link org.benefitstriage.rules.book.WriteRuleBook}.
 */
@NullMarked
package org.benefitstriage.rules.book;

import org.jspecify.annotations.NullMarked;
