package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.LowModel;
import org.benefitstriage.rules.verify.TestPolicy;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that no award follows from: an undetermined condition that says why and an officer, never a guess or an exception. */
class FactsThatGiveNoAwardTest {

    private static final Triage TRIAGE = new Triage(Verified.BOOK, YamlParameters.load(), new LowModel());

    /** What is wrong, with which claim, and what the reason says. */
    private record Facts(String what, ClaimFixture claim, Benefit benefit, String reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Facts> facts() {
        return Stream.of(
                new Facts(
                        "a date after the covered periods",
                        Claims.onGuaranteeCredit().received("2027-03-31"),
                        Benefit.HOUSING_BENEFIT,
                        "the uprating file for that year, 2027-04-01.yaml, is missing"),
                new Facts(
                        "a date before the covered periods",
                        Claims.onGuaranteeCredit().received("2022-10-12"),
                        Benefit.COUNCIL_TAX_REDUCTION,
                        "the uprating file for that year, 2022-04-01.yaml, is missing"),
                new Facts(
                        "a market area without rates",
                        Claims.privateTenant("150.00", "Atlantis"),
                        Benefit.HOUSING_BENEFIT,
                        "No Local Housing Allowance rates are held for the area of the home"),
                new Facts(
                        "a council without a scheme",
                        Claims.workingAge()
                                .benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION)
                                .authority("NOSCHEME"),
                        Benefit.COUNCIL_TAX_REDUCTION,
                        "The working-age scheme of NOSCHEME"),
                new Facts(
                        "a figure that nobody found a source for",
                        Claims.onGuaranteeCredit()
                                .received("2025-10-15")
                                .tenancy(Parts.tenancy(
                                        LandlordKind.COUNCIL,
                                        Parts.weekly("110.00"),
                                        Parts.service(ServiceKind.HEATING))),
                        Benefit.HOUSING_BENEFIT,
                        "No value is held for the figure fuel.heating"),
                new Facts(
                        "a share of the rent and nobody to share it with",
                        Claims.onGuaranteeCredit().housingNeeds(share(50)),
                        Benefit.HOUSING_BENEFIT,
                        "nobody is shown as joint tenant"),
                new Facts(
                        "supported housing that is an ordinary home",
                        Claims.onGuaranteeCredit()
                                .tenancy(
                                        Parts.tenancy(LandlordKind.SUPPORTED_HOUSING_PROVIDER, Parts.weekly("110.00"))),
                        Benefit.HOUSING_BENEFIT,
                        "not shown as specified or temporary accommodation"),
                new Facts(
                        "temporary accommodation let privately",
                        Claims.onGuaranteeCredit()
                                .tenancy(WorkingAgeParts.in(
                                        AccommodationKind.TEMPORARY,
                                        Parts.tenancy(LandlordKind.PRIVATE, Parts.weekly("110.00")))),
                        Benefit.HOUSING_BENEFIT,
                        "Temporary accommodation with a private landlord"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void an_undetermined_condition_says_why_and_an_officer_has_the_claim(Facts facts) {
        DecisionRecord record = TRIAGE.decide(
                facts.claim().claim(), context(facts.claim().claim().dates().received()));

        assertThat(record.faults()).isEmpty();
        assertThat(record.route().route().outcome()).isEqualTo(Outcome.REFERRED);
        Entitlement entitlement = record.entitlements().stream()
                .filter(each -> each.benefit() == facts.benefit())
                .findFirst()
                .orElseThrow();
        assertThat(entitlement)
                .isInstanceOfSatisfying(Entitlement.NotCalculated.class, none -> assertThat(none.reasons())
                        .anyMatch(reason -> reason.contains(facts.reason())));
        assertThat(record.conditions())
                .filteredOn(condition -> condition.benefit() == facts.benefit())
                .anyMatch(condition -> condition.answer() == ConditionAnswer.UNDETERMINED
                        && !condition.reason().isBlank());
    }

    @Test
    void an_unsigned_figure_is_used_named_and_never_approved_on() {
        DecisionRecord record = TRIAGE.decide(
                Claims.singlePensioner()
                        .incomes(Parts.statePension(Owner.CLAIMANT, "270.00"))
                        .claim(),
                context(LocalDate.of(2026, 10, 14)));

        assertThat(record.route().route().outcome()).isEqualTo(Outcome.REFERRED);
        assertThat(record.entitlements()).allMatch(Entitlement.Award.class::isInstance);
        assertThat(record.guardRails())
                .anyMatch(rail -> rail.id().value().equals("MRV-002")
                        && rail.asksForPerson()
                        && rail.observed().toString().contains("hb.minimum_award@"));
    }

    private static HousingNeeds share(int percent) {
        return new HousingNeeds(
                given(percent),
                YesNo.NO,
                YesNo.NO,
                notGiven(),
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO);
    }

    /** In October 2026, or on the day of receipt where that is later. */
    private static TriageContext context(LocalDate received) {
        LocalDate october = LocalDate.of(2026, 10, 16);
        return new TriageContext(
                "0".repeat(64),
                received.isAfter(october) ? received : october,
                new PolicyInForce.Adopted(TestPolicy.adopted()),
                new SampleDraw(9999),
                LinkedClaims.NONE,
                new Versions("test", "0".repeat(64), "0".repeat(64), "none"));
    }
}
