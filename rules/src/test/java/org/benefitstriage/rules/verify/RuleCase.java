package org.benefitstriage.rules.verify;

import org.benefitstriage.engine.fixture.ClaimFixture;

/**
 * One example of one rule.
 *
 * @param rule the rule, with the ending of a condition, for example {@code HB-ELG-043-NOT-MET}
 * @param example what makes this example one
 * @param fires whether the rule fires
 * @param given what it is given
 */
public record RuleCase(String rule, String example, boolean fires, Given given) {

    /** An example in which the rule fires. */
    public static RuleCase fires(String rule, String example, Given given) {
        return new RuleCase(rule, example, true, given);
    }

    public static RuleCase fires(String rule, String example, ClaimFixture fixture) {
        return fires(rule, example, Given.given(fixture));
    }

    /** An example in which the rule stays quiet. */
    public static RuleCase quiet(String rule, String example, Given given) {
        return new RuleCase(rule, example, false, given);
    }

    public static RuleCase quiet(String rule, String example, ClaimFixture fixture) {
        return quiet(rule, example, Given.given(fixture));
    }
}
