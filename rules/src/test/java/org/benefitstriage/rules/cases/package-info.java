/** Examples of every rule, one class per DRL file: each rule fires in one and stays quiet in another. */
@NullMarked
package org.benefitstriage.rules.cases;

import org.jspecify.annotations.NullMarked;
