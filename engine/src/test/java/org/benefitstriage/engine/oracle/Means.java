package org.benefitstriage.engine.oracle;

import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;

/** Capital, and income a week. */
final class Means {

    private Means() {}

    static Pounds capital(Household home) {
        if (!home.claim().disposals().isEmpty()) {
            throw new Undetermined("capital given away");
        }
        Pounds total = Pounds.NOTHING;
        for (Capital holding : home.claim().capital()) {
            switch (holding.kind()) {
                case PROPERTY_OTHER_THAN_HOME, LAND, TRUST, MONEY_OWED ->
                    throw new Undetermined("capital to be valued");
                case SPECIFIED_TRUST_OR_COMPENSATION -> {}
                default ->
                    total = total.plus(Pounds.ofPence(holding.value().pence())
                            .times(holding.sharePercent())
                            .over(100));
            }
            if (holding.owner() != Owner.CLAIMANT && !home.couple()) {
                throw new Undetermined("a partner's capital without a partner");
            }
        }
        return total;
    }

    /** What is declared of capital that counts, with nothing asked about it. */
    static Pounds declaredCapital(Household home) {
        Pounds total = Pounds.NOTHING;
        for (Capital holding : home.claim().capital()) {
            if (holding.kind() != CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION) {
                total = total.plus(Pounds.ofPence(holding.value().pence())
                        .times(holding.sharePercent())
                        .over(100));
            }
        }
        return total;
    }

    /** One pound for each step, or part of one, above the threshold. */
    static Pounds tariff(Pounds capital, String threshold, String step, LawOn law) {
        Pounds above = capital.less(law.figure(threshold));
        return above.moreThan(Pounds.NOTHING)
                ? law.figure("tariff.amount_per_step").times(above.stepsOrPart(law.figure(step)))
                : Pounds.NOTHING;
    }

    /** Everything but tariff income: what counts of earnings, and the rest. */
    static Pounds income(Household home, LawOn law, Pounds earnings, boolean workingAge) {
        Pounds total = earnings;
        Pounds maintenance = Pounds.NOTHING;
        int fixedDisregards = 0;
        int warPensions = 0;
        for (Income income : home.claim().incomes()) {
            if (income.owner() != Owner.CLAIMANT && !home.couple()) {
                throw new Undetermined("a partner's income without a partner");
            }
            if (income instanceof Income.Pension pension) {
                Pounds net = Pay.weekly(
                                Pounds.ofPence(pension.gross().amount().pence()
                                        - pension.incomeTax().pence()),
                                pension.gross().frequency())
                        .notBelowNil();
                switch (pension.kind()) {
                    case WAR_DISABLEMENT, WAR_WIDOW_OR_WIDOWER -> {
                        warPensions++;
                        fixedDisregards++;
                        net = net.less(law.figure("disregard.war_pension_statutory"))
                                .notBelowNil();
                    }
                    case STATE_PENSION, OCCUPATIONAL, PERSONAL -> {}
                }
                total = total.plus(net);
            }
            if (income instanceof Income.StateBenefit benefit) {
                Pounds amount = Pay.weekly(benefit.amount());
                switch (benefit.kind()) {
                    case ATTENDANCE_ALLOWANCE,
                            DISABILITY_LIVING_ALLOWANCE,
                            PERSONAL_INDEPENDENCE_PAYMENT,
                            ARMED_FORCES_INDEPENDENCE_PAYMENT,
                            CHILD_BENEFIT,
                            WINTER_FUEL_PAYMENT -> {}
                    case CARERS_ALLOWANCE, NEW_STYLE_ESA, NEW_STYLE_JSA, INDUSTRIAL_INJURIES ->
                        total = total.plus(amount);
                    case MATERNITY_ALLOWANCE -> {
                        if (!workingAge) {
                            law.requireSwitch("recalled.maternity_allowance_counts_at_pension_age");
                        }
                        total = total.plus(amount);
                    }
                    case CHILD_TAX_CREDIT -> {
                        if (!workingAge) {
                            throw new Undetermined("how a benefit counts");
                        }
                        total = total.plus(amount);
                    }
                    case BEREAVEMENT_SUPPORT -> law.requireSwitch("recalled.bereavement_support_is_ignored");
                    case GUARDIANS_ALLOWANCE -> law.requireSwitch("recalled.guardians_allowance_is_ignored");
                    // Among the pay.
                    case STATUTORY_SICK_PAY, STATUTORY_MATERNITY_PAY -> {}
                    case WIDOWED_PARENTS_ALLOWANCE -> {
                        fixedDisregards++;
                        total = total.plus(amount.less(law.figure("disregard.widowed_parents_allowance"))
                                .notBelowNil());
                    }
                    default -> throw new Undetermined("how a benefit counts");
                }
            }
            if (income instanceof Income.OtherIncome other) {
                switch (other.kind()) {
                    case CHILD_MAINTENANCE, SPECIFIED_TRUST_OR_COMPENSATION -> {}
                    case CHARITABLE_OR_VOLUNTARY -> law.requireSwitch("recalled.charitable_payments_are_ignored");
                    case ADULT_MAINTENANCE -> maintenance = maintenance.plus(Pay.weekly(other.amount()));
                    default -> throw new Undetermined("how other income counts");
                }
            }
        }
        if (warPensions > 0 && fixedDisregards > 1) {
            throw new Undetermined("how fixed disregards are combined");
        }
        if (!home.children().isEmpty()) {
            maintenance = maintenance.less(law.figure("disregard.maintenance")).notBelowNil();
        }
        return total.plus(maintenance).plus(fromBoarders(home, law, workingAge));
    }

    // The amount ignored is for each person who pays, at working age for a lodger's whole family; half of the rest is
    // ignored too for a boarder.
    private static Pounds fromBoarders(Household home, LawOn law, boolean workingAge) {
        Pounds total = Pounds.NOTHING;
        for (Boarder boarder : home.claim().boarders()) {
            boolean meals = boarder.kind() == BoarderKind.BOARDER;
            Pounds ignored = law.figure(meals ? "disregard.boarder_first" : "disregard.lodger")
                    .times(workingAge && !meals ? 1 : boarder.persons());
            Pounds counted = Pay.weekly(boarder.payment()).less(ignored).notBelowNil();
            total = total.plus(meals ? counted.over(2) : counted);
        }
        return total;
    }

    /** What these rules ignore of the pension credit figure of somebody on savings credit alone (reg 27(4)). */
    static Pounds ignoredBesideSavingsCredit(Household home, LawOn law) {
        boolean statutory = false;
        boolean works = false;
        Pounds maintenance = Pounds.NOTHING;
        boolean maintained = false;
        for (Income income : home.claim().incomes()) {
            works |= income instanceof Income.Employment || income instanceof Income.SelfEmployment;
            statutory |= income instanceof Income.StateBenefit benefit && Pay.isStatutory(benefit.kind());
            if (income instanceof Income.OtherIncome other
                    && other.kind() == OtherIncomeKind.ADULT_MAINTENANCE
                    && !home.children().isEmpty()) {
                maintained = true;
                maintenance = maintenance.plus(Pay.weekly(other.amount()));
            }
        }
        if (!works && !statutory && !maintained) {
            return Pounds.NOTHING;
        }
        if (statutory || works && home.loneParent()) {
            throw new Undetermined("how the pension credit figure is adjusted");
        }
        law.requireSwitch("recalled.savings_credit_adjustments");
        Pounds ignored = works ? CountedPay.ignoredBesideSavingsCredit(home, law) : Pounds.NOTHING;
        return maintained ? ignored.plus(maintenance.orLess(law.figure("disregard.maintenance"))) : ignored;
    }
}
