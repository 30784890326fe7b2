package org.benefitstriage.engine.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.StateBenefitKind;

/** Incomes of a claim by the sorts that councils' schemes name, a week. */
final class LocalMoney {

    private static final List<String> NOTHING_UNLESS_LISTED = List.of(
            "net_employed_earnings",
            "net_self_employed_earnings",
            "private_pensions",
            "state_pensions",
            "war_pensions",
            "child_benefit",
            "disability_benefits",
            "carers_allowance",
            "contributory_benefits",
            "other_benefits",
            "child_maintenance",
            "adult_maintenance",
            "other_income");

    private LocalMoney() {}

    static Map<String, Object> of(Household home) {
        Map<String, Pounds> sums = new HashMap<>();
        NOTHING_UNLESS_LISTED.forEach(sort -> sums.put(sort, Pounds.NOTHING));
        List<Pay> pay = Pay.of(home.claim());
        int earners = 0;
        for (Income income : home.claim().incomes()) {
            if (income.owner() != Owner.CLAIMANT && !home.couple()) {
                throw new Undetermined("a partner's income without a partner");
            }
            boolean job = income instanceof Income.Employment;
            if (job || income instanceof Income.SelfEmployment) {
                String sort = job ? "net_employed_earnings" : "net_self_employed_earnings";
                sums.merge(sort, pay.get(earners++).net(), Pounds::plus);
            } else {
                sums.merge(sort(income), amount(income), Pounds::plus);
            }
        }
        Map<String, Object> known = new HashMap<>(sums);
        known.put("net_earnings", Pay.total(pay));
        LocalClaims.ownPay(pay, known);
        known.put("self_employed", home.claim().incomes().stream().anyMatch(Income.SelfEmployment.class::isInstance));
        known.put("on_new_style_esa", has(home, StateBenefitKind.NEW_STYLE_ESA));
        known.put("on_new_style_jsa", has(home, StateBenefitKind.NEW_STYLE_JSA));
        return known;
    }

    private static boolean has(Household home, StateBenefitKind kind) {
        return home.claim().incomes(Income.StateBenefit.class).stream().anyMatch(benefit -> benefit.kind() == kind);
    }

    private static Pounds amount(Income income) {
        if (income instanceof Income.Pension pension) {
            long net = pension.gross().amount().pence() - pension.incomeTax().pence();
            return Pay.weekly(Pounds.ofPence(net), pension.gross().frequency()).notBelowNil();
        }
        return income instanceof Income.StateBenefit benefit
                ? Pay.weekly(benefit.amount())
                : Pay.weekly(((Income.OtherIncome) income).amount());
    }

    private static String sort(Income income) {
        if (income instanceof Income.Pension pension) {
            return switch (pension.kind()) {
                case STATE_PENSION -> "state_pensions";
                case WAR_DISABLEMENT, WAR_WIDOW_OR_WIDOWER -> "war_pensions";
                default -> "private_pensions";
            };
        }
        if (income instanceof Income.StateBenefit benefit) {
            return switch (benefit.kind()) {
                case CHILD_BENEFIT -> "child_benefit";
                case CARERS_ALLOWANCE -> "carers_allowance";
                case NEW_STYLE_ESA, NEW_STYLE_JSA -> "contributory_benefits";
                case ATTENDANCE_ALLOWANCE,
                        DISABILITY_LIVING_ALLOWANCE,
                        PERSONAL_INDEPENDENCE_PAYMENT,
                        ARMED_FORCES_INDEPENDENCE_PAYMENT -> "disability_benefits";
                default -> "other_benefits";
            };
        }
        return switch (((Income.OtherIncome) income).kind()) {
            case CHILD_MAINTENANCE -> "child_maintenance";
            case ADULT_MAINTENANCE -> "adult_maintenance";
            default -> "other_income";
        };
    }
}
