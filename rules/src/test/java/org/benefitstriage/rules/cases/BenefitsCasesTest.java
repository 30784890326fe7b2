package org.benefitstriage.rules.cases;

import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Benefits that contradict each other. */
class BenefitsCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "validation/benefits.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(
                List.of(
                        fires(
                                "VAL-025",
                                "guarantee credit and universal credit",
                                Claims.onGuaranteeCredit()
                                        .universalCredit(Changes.universalCredit(UniversalCreditState.AWARDED))),
                        quiet(
                                "VAL-025",
                                "guarantee credit and the run-on",
                                Claims.onGuaranteeCredit()
                                        .universalCredit(Changes.universalCredit(
                                                UniversalCreditState.CONTINUING_UNDER_REG_60A))),
                        fires("VAL-026", "guarantee credit and income support", legacy(Claims.onGuaranteeCredit())),
                        quiet("VAL-026", "income support alone", legacy(Claims.singlePensioner())),
                        fires(
                                "VAL-027",
                                "universal credit and income support",
                                legacy(Claims.singlePensioner()
                                        .universalCredit(Changes.universalCredit(UniversalCreditState.AWARDED)))),
                        quiet(
                                "VAL-027",
                                "universal credit alone",
                                Claims.singlePensioner()
                                        .universalCredit(Changes.universalCredit(UniversalCreditState.AWARDED))),
                        fires(
                                "VAL-028",
                                "left open",
                                Claims.singlePensioner()
                                        .pensionCredit(Changes.pensionCredit(PensionCreditState.NOT_ANSWERED))),
                        fires(
                                "VAL-029",
                                "left open",
                                Claims.singlePensioner()
                                        .universalCredit(Changes.universalCredit(UniversalCreditState.NOT_ANSWERED))),
                        fires(
                                "VAL-030",
                                "savings credit without figures",
                                Claims.singlePensioner()
                                        .pensionCredit(Changes.pensionCredit(PensionCreditState.SAVINGS_CREDIT_ONLY))),
                        quiet(
                                "VAL-030",
                                "savings credit with figures",
                                Claims.singlePensioner()
                                        .pensionCredit(Claims.savingsCredit("200.00", "5000.00", "12.00"))),
                        fires(
                                "VAL-031",
                                "protected and single",
                                Claims.singlePensioner().protectedMixedAgeCouple(YesNo.YES)),
                        quiet(
                                "VAL-031",
                                "protected couple",
                                Claims.pensionerCouple().protectedMixedAgeCouple(YesNo.YES))),
                allQuiet("baseline", Given.given(Claims.singlePensioner()), "VAL-028", "VAL-029"));
    }

    private static ClaimFixture legacy(ClaimFixture fixture) {
        return fixture.existingBenefits(old -> new ExistingBenefits(
                old.pensionCredit(), old.universalCredit(), YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO));
    }
}
