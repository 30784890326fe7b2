package org.benefitstriage.engine.eligibility;

import java.util.Collection;

/** Three answers, not two. Undetermined always reaches a person. */
public enum ConditionAnswer {
    MET,
    NOT_MET,
    UNDETERMINED;

    /** All conditions together: one not met decides, then one undetermined, otherwise met. None at all is undetermined. */
    public static ConditionAnswer all(Collection<ConditionAnswer> answers) {
        if (answers.contains(NOT_MET)) {
            return NOT_MET;
        }
        return answers.isEmpty() || answers.contains(UNDETERMINED) ? UNDETERMINED : MET;
    }
}
