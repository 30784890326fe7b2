package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.dates.ClaimTiming;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.port.Schemes;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.rules.oracle.NoModel;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;

/** The first day of a claim and the earliest day to which it reaches follow the dates in the scheme's file. */
class SchemeDatesTest {

    private static final YamlParameters FIGURES = YamlParameters.load();

    private static final String STEPS = """
            steps:
            - {id: award, label: Award, cite: p1, set: award, to: 80% of liability}
            cases: []
            """;

    @Test
    void entitlement_starts_on_the_date_of_claim_or_on_the_monday_after_it() {
        assertThat(timing("date-of-claim", "none", "2026-06-03").entitlementFrom())
                .isEqualTo("2026-06-03");
        assertThat(timing("monday-after-claim", "none", "2026-06-03").entitlementFrom())
                .isEqualTo("2026-06-08");
        assertThat(timing("reduction-week-after-claim", "none", "2026-06-07").entitlementFrom())
                .isEqualTo("2026-06-08");
        assertThat(timing("monday-after-claim", "none", "2026-06-08").entitlementFrom())
                .isEqualTo("2026-06-15");
        assertThat(timing("date-of-claim", "none", "2026-06-08").entitlementFrom())
                .isEqualTo("2026-06-08");
        assertThat(timing("date-of-claim", "none", "2026-06-03").certain()).isTrue();
        assertThat(timing("date-of-claim", "none", "2026-06-03").citation().text())
                .isEqualTo("para 17");
    }

    @Test
    void a_start_that_the_data_does_not_give_is_taken_from_the_monday_and_asked_about() {
        ClaimTiming timing = timing("not-known", "none", "2026-06-03");

        assertThat(timing.entitlementFrom()).isEqualTo("2026-06-08");
        assertThat(timing.certain()).isFalse();
        assertThat(timing.rule()).contains("does not say on which day entitlement starts");
    }

    @Test
    void a_day_within_the_reach_needs_the_reason_and_a_day_earlier_is_too_early() {
        assertThat(asked("1 month", "2026-05-03"))
                .contains("back to 2026-05-03 at the earliest")
                .contains("is for a person");
        assertThat(asked("1 month", "2026-05-02"))
                .contains("back to 2026-05-03")
                .contains("later than the day asked for");
        assertThat(asked("3 months", "2026-03-03")).contains("is for a person");
        assertThat(asked("3 months", "2026-03-02")).contains("later than the day asked for");
        assertThat(asked("6 months", "2025-12-03")).contains("is for a person");
        assertThat(asked("6 months", "2025-12-02")).contains("later than the day asked for");
        assertThat(asked("12 months", "2025-06-03")).contains("is for a person");
        assertThat(asked("12 months", "2025-06-02")).contains("later than the day asked for");
        assertThat(asked("financial year", "2026-04-01")).contains("is for a person");
        assertThat(asked("financial year", "2026-03-31")).contains("later than the day asked for");
    }

    @Test
    void no_backdating_no_limit_and_not_known_are_three_things() {
        assertThat(asked("none", "2026-06-02")).contains("has no backdating");
        assertThat(asked("no limit", "2016-06-02")).contains("without a limit").contains("is for a person");
        assertThat(asked("not known", "2026-06-02")).contains("does not say how far back");
    }

    @Test
    void the_rule_of_the_claimants_own_class_applies() {
        String byClass = "{when: children_under(5) > 0, reach: 6 months, cite: p2}\n  - {reach: none, cite: p3}";
        ClaimFixture parent = claim("2026-06-03", "2025-12-03").children(Parts.child("2021-06-04", Sex.FEMALE));
        ClaimFixture older = claim("2026-06-03", "2025-12-03").children(Parts.child("2021-06-03", Sex.FEMALE));

        assertThat(timing("monday-after-claim", byClass, parent).rule())
                .contains("back to 2025-12-03")
                .contains("(p2)");
        assertThat(timing("monday-after-claim", byClass, older).rule()).contains("has no backdating (p3)");
    }

    @Test
    void a_class_that_the_form_does_not_tell_is_asked_about() {
        String byClass = "{when: care_leaver, reach: 6 months, cite: p2}\n  - {reach: none, cite: p3}";

        assertThat(timing("monday-after-claim", byClass, claim("2026-06-03", "2026-05-03"))
                        .rule())
                .contains("not known: the claimant is a care leaver");
    }

    private static String asked(String reach, String from) {
        ClaimTiming timing = timing(
                "monday-after-claim", "{reach: " + reach + ", needs: good cause, cite: p2}", claim("2026-06-03", from));
        assertThat(timing.certain()).isFalse();
        assertThat(timing.entitlementFrom()).isEqualTo("2026-06-08");
        return timing.rule();
    }

    private static ClaimTiming timing(String starts, String reach, String received) {
        return timing(starts, "{reach: " + reach + ", cite: p2}", claim(received));
    }

    private static ClaimTiming timing(String starts, String rules, ClaimFixture claim) {
        LocalScheme scheme = SmallScheme.with(
                        "dates:\n  starts: " + starts + "\n  cite: para 17\n  backdating:\n  - " + rules + "\n" + STEPS)
                .scheme();
        Triage triage = new Triage(Verified.BOOK, FIGURES.with(new Only(scheme)), new NoModel());
        return triage.assess(claim.claim(), Assessments.context()).councilTaxReduction();
    }

    private static ClaimFixture claim(String received) {
        return Claims.workingAge(AccommodationKind.GENERAL_NEEDS)
                .authority("SMALLBOROUGH")
                .benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION)
                .received(received);
    }

    private static ClaimFixture claim(String received, String askedFrom) {
        return claim(received)
                .backdating(Answer.given(new Backdating(LocalDate.parse(askedFrom), Answer.given("was ill"))));
    }

    private record Only(LocalScheme scheme) implements Schemes {
        @Override
        public Optional<LocalScheme> find(AuthorityCode authority, LocalDate on) {
            return List.of(scheme).stream()
                    .filter(each -> each.identity().authorityCodes().contains(authority.value()))
                    .filter(each -> each.period().covers(on))
                    .findFirst();
        }

        @Override
        public String digest() {
            return "0".repeat(64);
        }
    }
}
