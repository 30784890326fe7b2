/**
 * Guard-rails of automatic approval: the facts their rules look at. The rules themselves are DRL files of the same package.
 */
@NullMarked
package org.benefitstriage.rules.guardrails;

import org.jspecify.annotations.NullMarked;
