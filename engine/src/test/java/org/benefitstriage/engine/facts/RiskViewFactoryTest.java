package org.benefitstriage.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.risk.RiskView;
import org.junit.jupiter.api.Test;

class RiskViewFactoryTest {

    @Test
    void a_plain_claim_gives_plain_numbers() {
        RiskView view = view(Claims.singlePensioner());
        assertThat(view.rentToReferencePercent()).isEqualTo(100);
        assertThat(view.capitalBelowLimitPercent()).isEqualTo(15);
        assertThat(view.incomeSources()).isEqualTo(1);
        assertThat(view.earningsGapPercent()).isZero();
        assertThat(view.selfEmployed()).isZero();
        assertThat(view.adultsUndeclared()).isZero();
        assertThat(view.evidenceMissing()).isZero();
        assertThat(view.checksMismatched()).isZero();
        assertThat(view.checksNotMade()).isZero();
        assertThat(view.passported()).isZero();
    }

    @Test
    void a_confirmed_passport_takes_capital_out_of_sight() {
        RiskView view = view(Claims.onGuaranteeCredit().capital(Parts.savings("90000.00")));
        assertThat(view.passported()).isEqualTo(1);
        assertThat(view.capitalBelowLimitPercent()).isZero();
    }

    @Test
    void capital_at_the_limit_and_over_it_is_all_of_the_limit() {
        assertThat(view(Claims.singlePensioner().capital(Parts.savings("16000.00")))
                        .capitalBelowLimitPercent())
                .isEqualTo(100);
        assertThat(view(Claims.singlePensioner().capital(Parts.savings("16000.01")))
                        .capitalBelowLimitPercent())
                .isEqualTo(100);
        assertThat(view(Claims.singlePensioner().capital(Parts.savings("15999.99")))
                        .capitalBelowLimitPercent())
                .isEqualTo(99);
    }

    @Test
    void the_gap_in_earnings_is_a_share_of_the_record() {
        assertThat(paid("80.00", "100.00").earningsGapPercent()).isEqualTo(20);
        assertThat(paid("100.00", "100.00").earningsGapPercent()).isZero();
        assertThat(paid("100.00", "0.00").earningsGapPercent()).isEqualTo(100);
        assertThat(paid("9000.00", "1.00").earningsGapPercent()).isEqualTo(1000);
    }

    @Test
    void claimant_and_partner_are_compared_one_by_one() {
        RiskFacts facts = RiskFacts.of(Assessments.of(Claims.pensionerCouple()
                .incomes(Parts.pay(Owner.CLAIMANT, 20, "100.00"), Parts.pay(Owner.PARTNER, 20, "50.00"))
                .laterChecks(recorded(Owner.CLAIMANT, "50.00"), recorded(Owner.PARTNER, "100.00"))));
        assertThat(facts.earnings().declared()).hasToString("£150.00");
        assertThat(facts.earnings().recorded()).hasToString("£150.00");
        assertThat(facts.earnings().gap()).hasToString("£50.00");
    }

    private static RiskView paid(String declared, String recorded) {
        return view(Claims.singlePensioner()
                .incomes(Parts.pay(Owner.CLAIMANT, 20, declared))
                .laterChecks(recorded(Owner.CLAIMANT, recorded)));
    }

    private static ExternalCheck recorded(Owner owner, String weekly) {
        return new ExternalCheck(
                CheckKind.EARNINGS,
                owner,
                CheckOutcome.MISMATCHED,
                given(LocalDate.of(2026, 10, 14)),
                given(Parts.weekly(weekly)));
    }

    private static RiskView view(ClaimFixture fixture) {
        return RiskViewFactory.of(Assessments.of(fixture));
    }
}
