package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.scheme.SchemeCalculation;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeResult;
import org.benefitstriage.engine.scheme.SchemeValue;
import org.junit.jupiter.api.Test;

/** What a scheme means is what its file says: the order of its steps, its edges, and what it leaves open. */
class SchemeMeaningTest {

    private static final String CAP = "- {id: cap, label: Cap, cite: p1, set: base, to: \"lower(%s, 1500 a year)\"}\n";
    private static final String SHARE = "- {id: share, label: Share, cite: p2, set: %s, to: 80%% of %s}\n";
    private static final String NO_CASES = "cases: []\n";

    @Test
    void theResultFollowsTheOrderOfTheSteps() {
        String capFirst = "steps:\n" + CAP.formatted("liability") + SHARE.formatted("award", "base") + NO_CASES;
        String shareFirst = "steps:\n" + SHARE.formatted("part", "liability") + CAP.formatted("part")
                + "- {id: award, label: Award, cite: p3, set: award, to: base}\n" + NO_CASES;

        // 2,000 a year: 80% of 1,500 is 1,200; the lower of 1,600 and 1,500 is 1,500.
        assertThat(yearly(capFirst, liability("2000.00"))).isEqualTo("£1,200.00");
        assertThat(yearly(shareFirst, liability("2000.00"))).isEqualTo("£1,500.00");
    }

    @Test
    void anOpenQuestionThatChangesTheAwardIsPutToAPersonWithBothFigures() {
        SchemeResult result = run(edge(""), Map.of("liability", weekly("20.00"), "capital", weekly("6000.00")));

        assertThat(result).isInstanceOfSatisfying(SchemeResult.Undetermined.class, open -> {
            assertThat(open.touched()).containsExactly("edge");
            assertThat(open.reasons())
                    .containsExactly("The scheme leaves open: Is the limit in or out?"
                            + " (excludes gives £0.00 a week; allows gives £20.00 a week)");
        });
    }

    @Test
    void anOpenQuestionThatDoesNotTouchAClaimLeavesItAlone() {
        assertThat(award(run(edge(""), Map.of("liability", weekly("20.00"), "capital", weekly("5999.99")))))
                .isEqualTo("£20.00");
        assertThat(award(run(edge(""), Map.of("liability", weekly("20.00"), "capital", weekly("6000.01")))))
                .isEqualTo("£0.00");
    }

    @Test
    void aSettledQuestionIsFollowedAndNobodyIsAsked() {
        String settled = "    settled: {reading: excludes, by: Head of Benefits, on: 2026-05-01, how: minute 12}\n";

        assertThat(award(run(edge(settled), Map.of("liability", weekly("20.00"), "capital", weekly("6000.00")))))
                .isEqualTo("£0.00");
    }

    @Test
    void anAnswerNobodyGaveMattersOnlyWhereItChangesTheAward() {
        String body = """
                steps:
                - {id: award, label: Award, cite: p1, set: award, to: "if(care_leaver, 100%, 80%) of liability"}
                cases: []
                """;

        assertThat(award(run(body, Map.of("liability", weekly("0.00"))))).isEqualTo("£0.00");
        assertThat(run(body, Map.of("liability", weekly("10.00"))))
                .isInstanceOfSatisfying(SchemeResult.Undetermined.class, open -> assertThat(open.reasons())
                        .containsExactly("Not known: the claimant is a care leaver"
                                + " (yes gives £10.00 a week; no gives £8.00 a week)"));
    }

    @Test
    void aGapBetweenPrintedBandsIsAskedAboutAndNeverFilled() {
        String body = """
                steps:
                - id: band
                  label: Band of earnings
                  cite: p1
                  set: percent
                  by: net_earnings
                  rows:
                  - {up_to: 219.09, value: 50%}
                  - {from: 220.00, value: 25%}
                - {id: award, label: Award, cite: p2, set: award, to: percent of liability}
                cases: []
                """;

        assertThat(run(body, Map.of("liability", weekly("10.00"), "net_earnings", weekly("219.50"))))
                .isInstanceOfSatisfying(SchemeResult.Undetermined.class, open -> assertThat(open.reasons())
                        .containsExactly("No row of \"Band of earnings\" covers this case (£219.50)."));
        assertThat(award(run(body, Map.of("liability", weekly("10.00"), "net_earnings", weekly("219.09")))))
                .isEqualTo("£5.00");
    }

    @Test
    void rowsThatOverlapWithDifferentValuesAreAskedAbout() {
        String body = """
                steps:
                - id: band
                  label: Band of earnings
                  cite: p1
                  set: percent
                  by: net_earnings
                  rows:
                  - {up_to: 605, value: 50%}
                  - {from: 577, value: 25%}
                - {id: award, label: Award, cite: p2, set: award, to: percent of liability}
                cases: []
                """;

        assertThat(run(body, Map.of("liability", weekly("10.00"), "net_earnings", weekly("600.00"))))
                .isInstanceOf(SchemeResult.Undetermined.class);
    }

    @Test
    void everyStepTakenLeavesALineWithItsFiguresAndItsParagraph() {
        SchemeResult.Worked worked =
                (SchemeResult.Worked) run(edge(""), Map.of("liability", weekly("20.00"), "capital", weekly("7000.00")));

        assertThat(worked.nilBy()).contains("capital");
        assertThat(worked.lines()).singleElement().satisfies(line -> {
            assertThat(line.formula()).contains("capital £7,000.00 is more than £6,000.00");
            assertThat(line.citation().text()).isEqualTo("p1");
        });
    }

    @Test
    void aCoupleOfNonDependantsBringsTheHigherAmountOnce() {
        String body = """
                steps:
                - id: charge
                  label: Non-dependants
                  cite: p1
                  set: charge
                  couples: one-deduction
                  rows:
                  - {when: person.in_work, value: £10}
                  - {when: not person.in_work, value: £4}
                - {id: award, label: Award, cite: p2, set: award, to: not_below_nil(liability - charge)}
                cases: []
                """;
        Map<String, SchemeValue> works = Map.of("person.in_work", new SchemeValue.YesNo(true));
        Map<String, SchemeValue> idle = Map.of("person.in_work", new SchemeValue.YesNo(false));
        SchemeFacts facts = new SchemeFacts(
                Map.of("liability", weekly("30.00")),
                List.of(List.of(works, idle), List.of(idle)),
                Optional.empty(),
                LocalDate.of(2026, 4, 6),
                365);

        assertThat(award(SchemeCalculation.of(SmallScheme.with(body).scheme(), facts)))
                .isEqualTo("£16.00");
        assertThat(award(SchemeCalculation.of(
                        SmallScheme.with(body.replace("one-deduction", "each-person"))
                                .scheme(),
                        facts)))
                .isEqualTo("£12.00");
    }

    @Test
    void stepsThatGiveLessThanNothingAreAskedAboutAndNeverPaid() {
        String body = """
                steps:
                - {id: award, label: Award, cite: p1, set: award, to: liability - £20}
                cases: []
                """;

        assertThat(award(run(body, Map.of("liability", weekly("20.00"))))).isEqualTo("£0.00");
        assertThat(run(body, Map.of("liability", weekly("19.99"))))
                .isInstanceOfSatisfying(SchemeResult.Undetermined.class, open -> assertThat(open.reasons())
                        .singleElement()
                        .asString()
                        .contains("less than nothing"));
    }

    private static String edge(String settled) {
        return """
                questions:
                  edge:
                    asks: Is the limit in or out?
                    readings: {excludes: para 1, allows: para 9}
                %ssteps:
                - id: capital
                  label: Capital
                  cite: p1
                  nil_when: capital > 6000 or (capital = 6000 and edge is excludes)
                - {id: award, label: Award, cite: p2, set: award, to: liability}
                cases: []
                """.formatted(settled);
    }

    private static SchemeResult run(String body, Map<String, SchemeValue> known) {
        return SchemeCalculation.of(
                SmallScheme.with(body).scheme(),
                new SchemeFacts(new HashMap<>(known), List.of(), Optional.empty(), LocalDate.of(2026, 4, 6), 365));
    }

    private static Map<String, SchemeValue> liability(String yearly) {
        return Map.of(
                "liability", new SchemeValue.Money(Money.of(yearly).exact().dividedBy(52)));
    }

    private static SchemeValue weekly(String pounds) {
        return new SchemeValue.Money(Money.of(pounds).exact());
    }

    private static String yearly(String body, Map<String, SchemeValue> known) {
        ExactAmount weekly = ((SchemeResult.Worked) run(body, known)).weekly();
        return weekly.times(52).toString();
    }

    private static String award(SchemeResult result) {
        return ((SchemeResult.Worked) result).weekly().toString();
    }
}
