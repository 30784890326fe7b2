package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.rules.schemes.SchemeFile;
import org.benefitstriage.rules.schemes.SchemeLibrary;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;
import org.benefitstriage.rules.verify.TestAwards;
import org.benefitstriage.rules.verify.TestFigures;
import org.benefitstriage.rules.verify.TestPolicy;

/** Policy, figures and health data. */
class GuardPolicyCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "guardrails/policy.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires(
                        "MRV-001",
                        "no policy",
                        Given.given(Claims.singlePensioner())
                                .policy(new PolicyInForce.NotAdopted("none in this test"))),
                fires(
                        "MRV-001",
                        "another council's policy",
                        Given.given(Claims.singlePensioner())
                                .policy(new PolicyInForce.Adopted(
                                        TestPolicy.of("OTHERTON", "2023-04-01", "2027-03-31")))),
                fires(
                        "MRV-001",
                        "expired yesterday",
                        Given.given(Claims.singlePensioner())
                                .policy(new PolicyInForce.Adopted(
                                        TestPolicy.of("NEEDWOOD", "2023-04-01", "2026-10-15")))),
                quiet(
                        "MRV-001",
                        "expires today",
                        Given.given(Claims.singlePensioner())
                                .policy(new PolicyInForce.Adopted(
                                        TestPolicy.of("NEEDWOOD", "2023-04-01", "2026-10-16")))),
                fires(
                        "MRV-040",
                        "a stop rule tripped",
                        Given.given(Claims.singlePensioner()).halted(HaltReason.STOP_RULE)),
                quiet("MRV-040", "nothing stops it", Given.given(Claims.singlePensioner())),
                fires(
                        "MRV-002",
                        "a figure from a third party",
                        award(TestAwards.with(TestFigures.of(Certainty.THIRD_PARTY, LawChecked.TEXT)))),
                fires(
                        "MRV-002",
                        "a citation from general knowledge",
                        award(TestAwards.with(TestFigures.of(Certainty.STATUTE, LawChecked.RECALLED)))),
                quiet(
                        "MRV-002",
                        "a figure from statute",
                        award(TestAwards.with(TestFigures.of(Certainty.STATUTE, LawChecked.TEXT)))),
                fires("MRV-003", "health data changed the award", award(TestAwards.touchingHealth())),
                quiet("MRV-003", "no health data", award(TestAwards.of(Benefit.HOUSING_BENEFIT, "10.00"))),
                fires("MRV-030", "working age in temporary accommodation", Claims.workingAge()),
                quiet("MRV-030", "pension age", Claims.singlePensioner()),
                quiet("MRV-030", "working age without an award", Claims.workingAge(AccommodationKind.GENERAL_NEEDS)),
                fires("MRV-032", "an award without a working", award(TestAwards.of(Benefit.HOUSING_BENEFIT, "10.00"))),
                quiet("MRV-032", "the award of the calculators", Claims.singlePensioner()),
                quiet("MRV-032", "no award worked out", Claims.workingAge(AccommodationKind.GENERAL_NEEDS)),
                fires(
                        "MRV-033",
                        "a council's own scheme",
                        Given.given(ownScheme())
                                .localScheme(SchemeLibrary.load().files().stream()
                                        .map(SchemeFile::scheme)
                                        .filter(scheme -> scheme.identity().id().equals("needwood"))
                                        .findFirst()
                                        .orElseThrow())),
                quiet("MRV-033", "the scheme for pensioners", Claims.singlePensioner()),
                quiet("MRV-033", "no award without the scheme", Given.given(ownScheme())),
                fires("MRV-031", "class C gives the award", award(TestAwards.secondAdult())),
                quiet(
                        "MRV-031",
                        "another class gives it",
                        award(TestAwards.of(Benefit.COUNCIL_TAX_REDUCTION, "4.94")))));
    }

    private static ClaimFixture ownScheme() {
        return Claims.workingAge(AccommodationKind.GENERAL_NEEDS).benefits(BenefitsClaimed.COUNCIL_TAX_REDUCTION);
    }

    private static Given award(Entitlement... awards) {
        return Given.given(Claims.singlePensioner()).entitlements(awards);
    }
}
