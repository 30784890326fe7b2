/**
 * A council's own table: the schema that says what each column is for, the strict reader, and the columns in memory. A fault names its
 * line and column and never shows a value. Floating point is allowed; nothing is decided here, and a table is never changed.
 */
@NullMarked
package org.benefitstriage.models.table;

import org.jspecify.annotations.NullMarked;
