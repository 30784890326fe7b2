/**
 * What an entry says: a closed list of types and members, none of which can hold a person's data in clear.
 */
@NullMarked
package org.benefitstriage.engine.ledger.entry;

import org.jspecify.annotations.NullMarked;
