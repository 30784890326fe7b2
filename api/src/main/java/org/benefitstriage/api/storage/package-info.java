/** Small helpers over JDBC and canonical JSON that several features share. No table is named here. */
@NullMarked
package org.benefitstriage.api.storage;

import org.jspecify.annotations.NullMarked;
