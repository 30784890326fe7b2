package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What somebody gets wrong in a scheme file is refused with the file, the line, what is wrong and how to mend it. */
class BrokenSchemesTest {

    private record Broken(String written, String instead, String what, String mend) {}

    @TestFactory
    Stream<DynamicTest> a_mistake_is_refused_with_file_line_and_fix() throws IOException {
        String guide = guide();
        return Stream.of(
                        broken("  title:", "\ttitle:", "TAB", "indent with spaces"),
                        broken("label: Capital above", "label: Capital: above", "not YAML", "in quotes"),
                        broken("year: 2026-27", "year: 2026-27\nyear: 2027-28", "given twice", "keep one"),
                        broken("year: 2026-27", "year: 2026", "without quotes", "write \"2026\" in quotes"),
                        broken("2027-03-31", "31/03/2027", "expected a date", "the year first"),
                        broken("codes: [EXAMPLETON]", "codes: EXAMPLETON", "expected a list", "write codes: [one"),
                        broken("default-2026-04-01", "default-2027", "no base scheme", "write default-2026-04-01"),
                        broken(
                                "nil_when: award",
                                "nil_if: award",
                                "unknown key \"nil_if\"",
                                "did you mean \"nil_when\""),
                        broken("  label: Reduction a week\n", "", "\"label\" is missing", "add it"),
                        broken("[120.00, 180.00]", "[180.00, 120.00]", "edges have to rise", "put them in order"),
                        broken("values: [80%, 40%]", "values: [80%, £40]", "gives money, expected number", ""),
                        broken("values: [80%, 40%]", "values: [80%]", "expected 3 values for 2 edges", ""),
                        broken("children = 0", "childs = 0", "unknown name \"childs\"", "did you mean \"child"),
                        broken("children = 0", "couple = 0", "cannot compare", "write money as £20"),
                        broken("children = 0", "children is few", "cannot be compared with a word", "children = few"),
                        broken("exactly_6000 is", "exactly_6000 =", "is a word", "write exactly_6000 is excludes"),
                        broken("capital > 6000", "capital > 6,000", "comma inside a number", "write 6000"),
                        broken(
                                "nearest_penny(income)",
                                "round(income)",
                                "unknown function",
                                "write nearest_penny(...)"),
                        broken("nearest_penny(income)", "nearest_penny(income", "expected \")\"", ""),
                        broken("award < 1.00", "award <", "ends too early", "finish it"),
                        broken("award < 1.00", "award < 10%", "cannot compare money with number", "write money as"),
                        broken("  couples: one-deduction\n", "", "about one other adult", "couples: one-deduction"),
                        broken("couples: one-deduction", "couples: yes", "found \"yes\"", "one-deduction"),
                        broken("person.student", "person.studnt", "unknown name", "did you mean \"person.student\""),
                        broken("- id: band", "- id: capital", "used twice", "give each step its own"),
                        broken("set: award\n", "set: reward\n", "unknown name \"award\"", "did you mean \"reward\""),
                        broken(
                                "- id: award",
                                "- take: tapper\n- id: award",
                                "no step \"tapper\"",
                                "did you mean \"taper\""),
                        broken(
                                "- id: award",
                                "- take: taper\n  to: liability\n- id: award",
                                "cannot stand beside \"take\"",
                                "Write the step in full"),
                        broken(
                                "set: percent\n",
                                "set: percent\n  to: 80%\n",
                                "cannot stand in one step",
                                "make two steps"),
                        broken(
                                "- id: capital\n",
                                "- id: early\n  label: L\n  cite: c\n  nil_when: award < 2\n- id: capital\n",
                                "worked out further down",
                                "move"),
                        broken("monday-after-claim", "Monday", "found \"Monday\"", "choose one"),
                        broken(
                                "reach: 6 months",
                                "reach: half a year",
                                "found \"half a year\"",
                                "a time such as 3 months"),
                        broken("given: {income: 120.00}", "given: {incme: 120.00}", "unknown name", "\"income\""),
                        broken("in_work: yes", "in_work: maybe", "found \"maybe\"", "expected yes or no"),
                        broken("gives: {award: 16.00}", "gives: {award: lots}", "found \"lots\"", "\"1800 a year\""),
                        broken(
                                "gives: {nil_by: capital}",
                                "gives: {nil_by: captal}",
                                "no step \"captal\"",
                                "name a step"),
                        broken(
                                "gives: {nil_by: capital}",
                                "under: {exactly_6000: perhaps}\n  gives: {nil_by: capital}",
                                "is no reading",
                                "one of excludes, allows"),
                        broken("  claimed: 2026-06-03\n", "", "needs \"claimed\"", "say on which day"))
                .map(broken -> dynamicTest(
                        broken.what() + ": " + broken.instead().strip().replace("\n", " "),
                        () -> check(guide, broken)));
    }

    private static void check(String guide, Broken broken) {
        assertThat(guide).contains(broken.written());
        String text = guide.replaceFirst(
                java.util.regex.Pattern.quote(broken.written()),
                java.util.regex.Matcher.quoteReplacement(broken.instead()));

        assertThatThrownBy(() -> SchemeFile.read(new ResourceFile("exampleton.yaml", text), SchemeLibrary::base))
                .isInstanceOf(RuleBookFault.class)
                .message()
                .containsPattern("^exampleton\\.yaml line \\d+: ")
                .contains(broken.what())
                .contains(broken.mend());
    }

    private static Broken broken(String written, String instead, String what, String mend) {
        return new Broken(written, instead, what, mend);
    }

    private static String guide() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("triage.root", ".."), "docs", "scheme-files.md"));
        int from = guide.indexOf("```yaml\n") + "```yaml\n".length();
        return guide.substring(from, guide.indexOf("```", from));
    }
}
