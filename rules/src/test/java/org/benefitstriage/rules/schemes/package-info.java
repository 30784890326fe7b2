/** Tests of local schemes and of the strictness of their files. */
@NullMarked
package org.benefitstriage.rules.schemes;

import org.jspecify.annotations.NullMarked;
