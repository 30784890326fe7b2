/**
 * Accounts of the people and systems that use the service: how they are stored, checked and, for a demonstration, made.
 * No account exists unless somebody made it. Claims and decisions may not enter here.
 */
@NullMarked
package org.benefitstriage.api.staff;

import org.jspecify.annotations.NullMarked;
