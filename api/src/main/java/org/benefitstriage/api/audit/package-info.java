/** Audit events: written with the change they tell of, in its transaction. Ids and codes only: no name, address, number or free text enters a payload. */
@NullMarked
package org.benefitstriage.api.audit;

import org.jspecify.annotations.NullMarked;
