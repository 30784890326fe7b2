package org.benefitstriage.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.book.DrlRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of every rule in one DRL file: each rule fires in at least one and stays quiet in at least one. */
public abstract class RuleCases {

    /** The file, for example {@code risk/income.drl}. */
    protected abstract String file();

    /** The examples. */
    protected abstract List<RuleCase> cases();

    @TestFactory
    Stream<DynamicTest> each_example_holds() {
        return cases().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.rule() + (example.fires() ? " fires: " : " stays quiet: ") + example.example(),
                        () -> assertThat(Verified.firedOn(example.given()).contains(example.rule()))
                                .isEqualTo(example.fires())));
    }

    @Test
    void every_rule_of_the_file_has_an_example_either_way() {
        assertThat(rulesWith(true)).as("fire in an example").isEqualTo(rulesOfFile());
        assertThat(rulesWith(false)).as("stay quiet in an example").isEqualTo(rulesOfFile());
    }

    /** Each of these rules stays quiet. */
    protected static List<RuleCase> allQuiet(String example, Given given, String... rules) {
        return Stream.of(rules)
                .map(rule -> RuleCase.quiet(rule, example, given))
                .toList();
    }

    /** All of these lists, one after the other. */
    @SafeVarargs
    protected static List<RuleCase> all(List<RuleCase>... lists) {
        List<RuleCase> joined = new ArrayList<>();
        for (List<RuleCase> list : lists) {
            joined.addAll(list);
        }
        return joined;
    }

    private Set<String> rulesWith(boolean fires) {
        return cases().stream()
                .filter(example -> example.fires() == fires)
                .map(RuleCase::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> rulesOfFile() {
        return DrlFile.all().stream()
                .filter(parsed -> parsed.source().name().endsWith("/" + file()))
                .flatMap(parsed -> parsed.rules().stream())
                .map(DrlRule::title)
                .map(title -> title.substring(0, title.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
