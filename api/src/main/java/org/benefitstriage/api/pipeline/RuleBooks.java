package org.benefitstriage.api.pipeline;

import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.engine.port.RuleBookFault;

/** Finds the rule book of this build. */
final class RuleBooks {

    private RuleBooks() {}

    static RuleBook load() {
        throw new RuleBookFault("this build has no rule book");
    }
}
