package org.benefitstriage.rules.cases;

import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.rules.verify.RuleCase.fires;
import static org.benefitstriage.rules.verify.RuleCase.quiet;

import java.util.List;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.RuleCase;
import org.benefitstriage.rules.verify.RuleCases;

/** Income and capital that contradict the rest of the form. */
class MoneyCasesTest extends RuleCases {

    @Override
    protected String file() {
        return "validation/money.drl";
    }

    @Override
    protected List<RuleCase> cases() {
        return all(List.of(
                fires(
                        "VAL-032",
                        "pay and no hours",
                        Claims.singlePensioner().incomes(Parts.pay(Owner.CLAIMANT, 0, "100.00"))),
                fires(
                        "VAL-032",
                        "turnover and no hours",
                        Claims.singlePensioner().incomes(Changes.trade("2020-01-01", 0, "90.00", "10.00"))),
                quiet(
                        "VAL-032",
                        "pay and one hour",
                        Claims.singlePensioner().incomes(Parts.pay(Owner.CLAIMANT, 1, "100.00"))),
                fires(
                        "VAL-033",
                        "a penny more tax than pension",
                        Claims.singlePensioner()
                                .incomes(Parts.pension(Owner.CLAIMANT, PensionKind.OCCUPATIONAL, "50.00", "50.01"))),
                quiet(
                        "VAL-033",
                        "all of the pension in tax",
                        Claims.singlePensioner()
                                .incomes(Parts.pension(Owner.CLAIMANT, PensionKind.OCCUPATIONAL, "50.00", "50.00"))),
                fires(
                        "VAL-033",
                        "deductions a penny over the pay",
                        Claims.singlePensioner()
                                .incomes(Parts.pay(Owner.CLAIMANT, 20, "100.00", "50.00", "25.00", "25.01"))),
                fires(
                        "VAL-034",
                        "a partner's pension, no partner",
                        Claims.singlePensioner().incomes(Parts.statePension(Owner.PARTNER, "100.00"))),
                quiet(
                        "VAL-034",
                        "a partner's pension, a partner",
                        Claims.pensionerCouple().incomes(Parts.statePension(Owner.PARTNER, "100.00"))),
                fires(
                        "VAL-035",
                        "joint savings, no partner",
                        Claims.singlePensioner().capital(joint())),
                quiet(
                        "VAL-035",
                        "joint savings, a partner",
                        Claims.pensionerCouple().capital(joint())),
                fires(
                        "VAL-036",
                        "child benefit, no child",
                        Claims.singlePensioner()
                                .incomes(Parts.benefit(Owner.CLAIMANT, StateBenefitKind.CHILD_BENEFIT, "26.05"))),
                fires(
                        "VAL-036",
                        "child maintenance, no child",
                        Claims.singlePensioner()
                                .incomes(Parts.other(Owner.CLAIMANT, OtherIncomeKind.CHILD_MAINTENANCE, "26.05"))),
                quiet(
                        "VAL-036",
                        "child benefit, a child",
                        Claims.singlePensioner()
                                .children(Parts.child("2016-01-01", Sex.FEMALE))
                                .incomes(Parts.benefit(Owner.CLAIMANT, StateBenefitKind.CHILD_BENEFIT, "26.05"))),
                fires(
                        "VAL-037",
                        "a pension of nothing",
                        Claims.singlePensioner().incomes(Parts.statePension(Owner.CLAIMANT, "0.00"))),
                quiet(
                        "VAL-037",
                        "a pension of a penny",
                        Claims.singlePensioner().incomes(Parts.statePension(Owner.CLAIMANT, "0.01")))));
    }

    private static Capital joint() {
        return new Capital(Owner.JOINT, CapitalKind.SAVINGS_ACCOUNT, Money.of("10.00"), 100, notGiven());
    }
}
