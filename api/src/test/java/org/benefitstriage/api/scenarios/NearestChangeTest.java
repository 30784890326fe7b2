package org.benefitstriage.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.whatif.Correction;
import org.benefitstriage.engine.whatif.NearestChange;
import org.benefitstriage.engine.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The nearest correctable change, over every scenario with the real rules, figures and model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearestChangeTest {

    private final PurePipeline pipeline = new PurePipeline();
    private final Map<String, Found> found = new TreeMap<>();

    /** What was found for one scenario. */
    private record Found(PurePipeline.Case given, Route recorded, WhatIf whatIf) {}

    NearestChangeTest() {
        for (Scenario scenario : Scenario.all()) {
            PurePipeline.Case given = pipeline.given(pipeline.parse(scenario.claim()), scenario.expected());
            var record = given.triage().decide(given.claim(), given.context());
            found.put(
                    scenario.slug(),
                    new Found(
                            given,
                            record.route().route(),
                            new NearestChange(given.triage()).find(given.claim(), given.context(), record.route())));
        }
    }

    @Test
    void each_change_sends_the_claim_where_it_says_and_no_part_of_it_can_be_left_out() {
        List<String> wrong = new ArrayList<>();
        changes().forEach((name, change) -> {
            Found of = found.get(name);
            if (routed(of, change.corrections()) != change.route().route()
                    || change.route().route() == of.recorded()) {
                wrong.add(name + ": " + change);
            }
            for (Correction one : change.corrections()) {
                List<Correction> without = new ArrayList<>(change.corrections());
                without.remove(one);
                if (routed(of, without) == change.route().route()) {
                    wrong.add(name + " without " + one);
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(changes()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void nothing_about_who_somebody_is_and_who_lives_there_is_ever_changed() {
        changes().forEach((name, change) -> {
            Claim before = found.get(name).given().claim();
            Claim after = before;
            for (Correction one : change.corrections()) {
                after = one.applyTo(after);
            }
            assertThat(List.of(
                            after.claimant(),
                            after.partner(),
                            after.children(),
                            after.nonDependants(),
                            after.boarders(),
                            after.capital(),
                            after.disposals(),
                            after.home(),
                            after.residence(),
                            after.dates(),
                            after.housingNeeds(),
                            after.workingAge(),
                            after.existingBenefits()))
                    .as(name)
                    .isEqualTo(List.of(
                            before.claimant(),
                            before.partner(),
                            before.children(),
                            before.nonDependants(),
                            before.boarders(),
                            before.capital(),
                            before.disposals(),
                            before.home(),
                            before.residence(),
                            before.dates(),
                            before.housingNeeds(),
                            before.workingAge(),
                            before.existingBenefits()));
        });
    }

    @Test
    void the_search_is_bounded_and_gives_the_same_answer_again() {
        found.forEach((name, first) -> {
            assertThat(first.whatIf().runs()).as(name).isLessThanOrEqualTo(2 * NearestChange.MOST_RUNS);
        });
        for (String name : List.of("award-letter-only", "high-risk-many-signs", "declaration-not-agreed")) {
            Found of = found.get(name);
            var record =
                    of.given().triage().decide(of.given().claim(), of.given().context());
            assertThat(new NearestChange(of.given().triage())
                            .find(of.given().claim(), of.given().context(), record.route()))
                    .as(name)
                    .isEqualTo(of.whatIf());
        }
    }

    @Test
    void it_finds_what_an_officer_would_name() {
        assertThat(inWords("declaration-not-agreed")).containsExactly("the declaration is agreed to");
        assertThat(inWords("award-letter-only")).containsExactly("the check of the benefit award is made and agrees");
        assertThat(inWords("account-in-another-name"))
                .containsExactly("an account in the claimant's own name is given and the bank confirms it");
    }

    @Test
    void where_nothing_could_be_put_right_it_says_so() {
        assertThat(none("sampled-lowest-draw")).contains("drawn at random");
        assertThat(none("capital-16000-01")).contains("Nothing that a claimant could put right");
        assertThat(none("altered-bank-statement")).contains("Nothing that a claimant could put right");
        assertThat(none("gc-council-single")).isEqualTo("The claim was approved.");
    }

    private Map<String, WhatIf.Change> changes() {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().whatIf() instanceof WhatIf.Change)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> (WhatIf.Change) entry.getValue().whatIf(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Route routed(Found of, List<Correction> corrections) {
        Claim claim = of.given().claim();
        for (Correction one : corrections) {
            claim = one.applyTo(claim);
        }
        return of.given().triage().decide(claim, of.given().context()).route().route();
    }

    private List<String> inWords(String scenario) {
        return found.get(scenario)
                .whatIf()
                .fold(
                        change -> change.corrections().stream()
                                .map(Correction::inWords)
                                .toList(),
                        none -> List.of(none.reason()));
    }

    private String none(String scenario) {
        return found.get(scenario).whatIf().fold(change -> change.toString(), WhatIf.None::reason);
    }
}
