package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benefitstriage.engine.oracle.GeneratedHousehold;
import org.benefitstriage.engine.oracle.GeneratedHouseholds;
import org.benefitstriage.engine.oracle.LocalAgreement;
import org.benefitstriage.engine.reckoning.PlainAgreement;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.SchemeCalculation;
import org.benefitstriage.engine.scheme.SchemeResult;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every figure of every council's file, changed by the least step, is noticed by a case of the file or by the oracle, and by
 * the second reckoning; those that neither touches stand in {@code unnoticed-figures.txt}. And the result follows the order of the
 * steps of real schemes.
 */
class SchemeMutationTest {

    private static final int HOUSEHOLDS = 500;
    private static final int AT_THE_FIGURE = 40;
    private static final List<String> AMOUNTS = List.of(
            "unlisted_income",
            "listed_income",
            "net_earnings",
            "uc_earnings",
            "uc_income",
            "capital",
            "uc_capital",
            "second_adult_income",
            "private_pensions",
            "liability");
    /** In every build; the tag "oracle" runs all of them, which takes a minute. */
    private static final Set<String> SOME = Set.of("st-helens", "derby", "tamworth", "redbridge");

    private static final LocalAgreement ORACLE = new LocalAgreement();
    private static final List<String> LISTED = ResourceFile.read("scheme-variants/unnoticed-figures.txt")
            .text()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    @TestFactory
    Stream<DynamicTest> every_figure_of_some_files_is_noticed_when_it_changes_or_listed() {
        return noticedOrListed(SOME);
    }

    @Tag("oracle")
    @TestFactory
    Stream<DynamicTest> every_figure_of_every_file_is_noticed_when_it_changes_or_listed() {
        return noticedOrListed(all());
    }

    private static Stream<DynamicTest> noticedOrListed(Set<String> councils) {
        return files(councils)
                .map(file -> dynamicTest(name(file), () -> {
                    assumeTrue(ORACLE.knows(name(file)), "skipped: the shared domain material is not at hand");
                    List<String> unnoticed = new ArrayList<>();
                    List<GeneratedHousehold> households = households(file, HOUSEHOLDS);
                    for (ChangedScheme changed : ChangedScheme.byAFigure(
                            ResourceFile.read(file.name()).text())) {
                        Optional<SchemeFile> other = changed.read(file.name());
                        if (other.isPresent()
                                && CaseCheck.all(other.get()).stream().allMatch(CaseCheck::passed)
                                && around(changed.pence(), households, AT_THE_FIGURE)
                                        .noneMatch(household -> ORACLE.compare(
                                                        other.get().scheme(), household)
                                                .difference()
                                                .isPresent())) {
                            unnoticed.add(name(file) + " " + changed.what());
                        }
                    }
                    assertThat(unnoticed)
                            .containsExactlyElementsOf(LISTED.stream()
                                    .filter(line -> line.startsWith(name(file) + " "))
                                    .toList());
                }));
    }

    /** The award is worked out with the file as it is and reckoned again with the words of the changed one. */
    @TestFactory
    Stream<DynamicTest> the_second_reckoning_notices_a_changed_figure_of_some_files() {
        return secondReckoning(SOME);
    }

    @Tag("oracle")
    @TestFactory
    Stream<DynamicTest> the_second_reckoning_notices_a_changed_figure_of_every_file() {
        return secondReckoning(all());
    }

    private static Stream<DynamicTest> secondReckoning(Set<String> councils) {
        return files(councils)
                .map(file -> dynamicTest(name(file), () -> {
                    List<GeneratedHousehold> households = households(file, HOUSEHOLDS / 4);
                    int noticed = 0;
                    int all = 0;
                    for (ChangedScheme changed : ChangedScheme.byAFigure(
                            ResourceFile.read(file.name()).text())) {
                        Optional<SchemeFile> other = changed.read(file.name());
                        if (other.isPresent()) {
                            all++;
                            noticed += around(changed.pence(), households, AT_THE_FIGURE / 8)
                                            .anyMatch(household -> PlainAgreement.difference(
                                                            file.scheme(),
                                                            other.get().scheme(),
                                                            household.product())
                                                    .isPresent())
                                    ? 1
                                    : 0;
                        }
                    }
                    assertThat(noticed).as("noticed of %s figures", all).isGreaterThan(all / 4);
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_result_follows_the_order_of_the_steps() {
        return SchemeLibrary.load().files().stream()
                .map(file -> dynamicTest(name(file), () -> {
                    List<GeneratedHousehold> households = households(file, HOUSEHOLDS / 16);
                    List<String> outcomes = new ArrayList<>();
                    for (ChangedScheme changed : ChangedScheme.byTheOrder(
                            ResourceFile.read(file.name()).text())) {
                        Optional<SchemeFile> other = changed.read(file.name());
                        if (other.isEmpty()) {
                            outcomes.add("refused: " + changed.what());
                            continue;
                        }
                        LocalScheme scheme = other.get().scheme();
                        boolean changes = false;
                        for (GeneratedHousehold household : households) {
                            assertThat(PlainAgreement.difference(scheme, scheme, household.product()))
                                    .as(changed.what())
                                    .isEmpty();
                            changes |= !ends(scheme, household).equals(ends(file.scheme(), household));
                        }
                        outcomes.add((changes ? "another result: " : "the same: ") + changed.what());
                    }
                    // In every file some step depends on one before it, or decides something before it.
                    assertThat(outcomes).anyMatch(outcome -> !outcome.startsWith("the same"));
                }));
    }

    /** The households, and some of them with an amount at the figure and a penny past it. */
    private static Stream<GeneratedHousehold> around(long pence, List<GeneratedHousehold> households, int some) {
        Stream<GeneratedHousehold> atIt = households.stream().limit(some).flatMap(household -> Stream.of(
                        pence, pence + 1)
                .flatMap(amount -> Stream.concat(
                        AMOUNTS.stream().map(name -> household.withExactly(name, amount)),
                        Stream.of(household.withAdultsOn(amount)))));
        return Stream.concat(households.stream(), atIt);
    }

    // The award and the step that ended with none.
    private static String ends(LocalScheme scheme, GeneratedHousehold household) {
        return SchemeCalculation.of(scheme, household.product()) instanceof SchemeResult.Worked worked
                ? worked.weekly() + " " + worked.nilBy()
                : "not told";
    }

    private static List<GeneratedHousehold> households(SchemeFile file, int many) {
        GeneratedHouseholds generated = new GeneratedHouseholds(
                file.scheme(), ResourceFile.read(file.name()).text(), 4, true);
        return Stream.generate(generated::next).limit(many).toList();
    }

    private static Stream<SchemeFile> files(Set<String> councils) {
        return SchemeLibrary.load().files().stream().filter(file -> councils.contains(name(file)));
    }

    private static Set<String> all() {
        return SchemeLibrary.load().files().stream()
                .map(SchemeMutationTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(SchemeFile file) {
        return file.scheme().identity().id();
    }
}
