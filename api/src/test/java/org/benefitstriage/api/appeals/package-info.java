/** Appeals over HTTP: what may follow what, who may say so, and what stays when the claim is erased. */
@NullMarked
package org.benefitstriage.api.appeals;

import org.jspecify.annotations.NullMarked;
