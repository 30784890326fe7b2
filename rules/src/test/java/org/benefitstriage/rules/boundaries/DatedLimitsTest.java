package org.benefitstriage.rules.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.rules.oracle.NoModel;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;

/** Limits that begin or end on a day, and the one that needs a market area's rates. */
class DatedLimitsTest {

    private static final YamlParameters PARAMETERS = YamlParameters.load();
    private static final Triage TRIAGE = new Triage(Verified.BOOK, PARAMETERS, new NoModel());

    private final Agreement agreement = new Agreement();

    @Test
    void the_two_child_limit_leaves_pension_age_housing_benefit_on_8_June_2024() {
        assertThat(calculated(threeChildren(), Benefit.HOUSING_BENEFIT, "2024-06-07"))
                .isFalse();
        assertThat(calculated(threeChildren(), Benefit.HOUSING_BENEFIT, "2024-06-08"))
                .isTrue();
    }

    @Test
    void the_two_child_limit_leaves_the_pensioners_reduction_on_1_April_2025() {
        assertThat(calculated(threeChildren(), Benefit.COUNCIL_TAX_REDUCTION, "2025-03-31"))
                .isFalse();
        assertThat(calculated(threeChildren(), Benefit.COUNCIL_TAX_REDUCTION, "2025-04-01"))
                .isTrue();
    }

    @Test
    void four_bedrooms_is_the_largest_rate() {
        assertThat(eligible(3)).isNotEqualTo(eligible(4));
        assertThat(eligible(5)).isEqualTo(eligible(4));
    }

    /** The award of a private tenant whose rent is far above every rate, one person to a room. */
    private String eligible(int rooms) {
        NonDependant[] others = IntStream.range(1, rooms)
                .mapToObj(unused -> Parts.nonDependant("1995-01-01", NonDependantStatus.FULL_TIME_STUDENT))
                .toArray(NonDependant[]::new);
        ClaimFixture claim = Claims.privateTenant("900.00", "Mid Staffs").nonDependants(others);
        return on(claim, Benefit.HOUSING_BENEFIT, "2024-10-21")
                .fold(award -> award.weekly().value().toString(), none -> none.reasons()
                        .toString());
    }

    private static ClaimFixture threeChildren() {
        Child child = Parts.child("2018-05-01", Sex.FEMALE);
        return Claims.singlePensioner().children(child, child, child);
    }

    private boolean calculated(ClaimFixture claim, Benefit benefit, String day) {
        return on(claim, benefit, day).fold(award -> true, none -> false);
    }

    private Entitlement on(ClaimFixture fixture, Benefit benefit, String iso) {
        LocalDate day = LocalDate.parse(iso);
        Uprating uprating = benefit == Benefit.HOUSING_BENEFIT ? Uprating.FIRST_MONDAY_IN_APRIL : Uprating.ON_1_APRIL;
        Assessment assessment =
                TRIAGE.assess(fixture.claim(), Assessments.context()).on(benefit, day, PARAMETERS.at(day, uprating));
        assertThat(agreement.difference(assessment, benefit)).isEmpty();
        return Entitlements.calculate(assessment, benefit);
    }
}
