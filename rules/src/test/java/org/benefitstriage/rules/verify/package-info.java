/** A small language for rule tests: a claim is given, a rule fires or stays quiet. No test lives here. */
@NullMarked
package org.benefitstriage.rules.verify;

import org.jspecify.annotations.NullMarked;
