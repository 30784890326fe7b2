/** The rules about modules and packages that the compiler does not know. */
@NullMarked
package org.benefitstriage.api.architecture;

import org.jspecify.annotations.NullMarked;
