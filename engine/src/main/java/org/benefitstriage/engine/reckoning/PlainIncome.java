package org.benefitstriage.engine.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.money.Money;

/** The incomes of a claim by the names of a scheme's facts, a week, read for the second reckoning. */
final class PlainIncome {

    private static final List<String> SORTS = List.of(
            "net_employed_earnings",
            "net_self_employed_earnings",
            "gross_earnings",
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

    private final Map<String, Fraction> sums = new HashMap<>();
    private final Map<Owner, Fraction> earned = new HashMap<>();
    private final Map<Owner, Fraction> traded = new HashMap<>();

    private PlainIncome() {
        SORTS.forEach(sort -> sums.put(sort, Fraction.NOUGHT));
        for (Owner owner : Owner.values()) {
            earned.put(owner, Fraction.NOUGHT);
            traded.put(owner, Fraction.NOUGHT);
        }
    }

    static Map<String, Object> of(Claim claim) {
        PlainIncome income = new PlainIncome();
        claim.incomes().forEach(income::sort);
        Map<String, Object> facts = new HashMap<>(income.sums);
        facts.put(
                "net_earnings",
                income.sums.get("net_employed_earnings").plus(income.sums.get("net_self_employed_earnings")));
        List<Income.SelfEmployment> trades = claim.incomes(Income.SelfEmployment.class);
        facts.put("self_employed", !trades.isEmpty());
        facts.put("on_new_style_esa", paid(claim, StateBenefitKind.NEW_STYLE_ESA));
        facts.put("on_new_style_jsa", paid(claim, StateBenefitKind.NEW_STYLE_JSA));
        boolean jointJob = claim.incomes(Income.Employment.class).stream().anyMatch(job -> job.owner() == Owner.JOINT);
        boolean jointTrade = trades.stream().anyMatch(trade -> trade.owner() == Owner.JOINT);
        if (!jointJob && !jointTrade) {
            facts.put("claimant_earnings", income.earned.get(Owner.CLAIMANT));
            facts.put("partner_earnings", income.earned.get(Owner.PARTNER));
        }
        if (!jointTrade) {
            income.trade(trades, Owner.CLAIMANT, "claimant", facts);
            income.trade(trades, Owner.PARTNER, "partner", facts);
        }
        return facts;
    }

    private static boolean paid(Claim claim, StateBenefitKind kind) {
        return claim.incomes(Income.StateBenefit.class).stream().anyMatch(benefit -> benefit.kind() == kind);
    }

    private void trade(List<Income.SelfEmployment> all, Owner owner, String who, Map<String, Object> facts) {
        List<LocalDate> begun = new ArrayList<>();
        boolean everyDayGiven = true;
        boolean any = false;
        for (Income.SelfEmployment trade : all) {
            if (trade.owner() == owner) {
                any = true;
                trade.started().toOptional().ifPresent(begun::add);
                everyDayGiven &= trade.started().isGiven();
            }
        }
        facts.put(who + "_self_employed", any);
        facts.put(who + "_self_employed_earnings", traded.get(owner));
        if (any && everyDayGiven) {
            facts.put(
                    who + "_self_employed_since",
                    begun.stream().min(LocalDate::compareTo).orElseThrow());
        }
    }

    private void sort(Income income) {
        if (income instanceof Income.Employment job) {
            Fraction net = net(job.gross(), job.incomeTax().plus(job.nationalInsurance()), job.pensionContribution());
            add("net_employed_earnings", net);
            add("gross_earnings", weekly(PlainHouseholds.pounds(job.gross().amount()), job.gross()));
            earned.merge(job.owner(), net, Fraction::plus);
        } else if (income instanceof Income.SelfEmployment trade) {
            Fraction net = net(
                    trade.turnover(),
                    trade.allowableCosts().plus(trade.taxAndNationalInsurance()),
                    trade.pensionContribution());
            add("net_self_employed_earnings", net);
            add("gross_earnings", profit(trade));
            earned.merge(trade.owner(), net, Fraction::plus);
            traded.merge(trade.owner(), net, Fraction::plus);
        } else if (income instanceof Income.Pension pension) {
            Fraction net =
                    PlainHouseholds.pounds(pension.gross().amount()).minus(PlainHouseholds.pounds(pension.incomeTax()));
            add(
                    switch (pension.kind()) {
                        case STATE_PENSION -> "state_pensions";
                        case OCCUPATIONAL, PERSONAL -> "private_pensions";
                        case WAR_DISABLEMENT, WAR_WIDOW_OR_WIDOWER -> "war_pensions";
                    },
                    weekly(net, pension.gross()).notBelowNought());
        } else if (income instanceof Income.StateBenefit benefit) {
            add(
                    name(benefit.kind()),
                    weekly(PlainHouseholds.pounds(benefit.amount().amount()), benefit.amount()));
        } else if (income instanceof Income.OtherIncome other) {
            add(
                    switch (other.kind()) {
                        case ADULT_MAINTENANCE -> "adult_maintenance";
                        case CHILD_MAINTENANCE -> "child_maintenance";
                        default -> "other_income";
                    },
                    weekly(PlainHouseholds.pounds(other.amount().amount()), other.amount()));
        }
    }

    private static String name(StateBenefitKind kind) {
        return switch (kind) {
            case ATTENDANCE_ALLOWANCE,
                    DISABILITY_LIVING_ALLOWANCE,
                    PERSONAL_INDEPENDENCE_PAYMENT,
                    ARMED_FORCES_INDEPENDENCE_PAYMENT -> "disability_benefits";
            case CARERS_ALLOWANCE -> "carers_allowance";
            case CHILD_BENEFIT -> "child_benefit";
            case NEW_STYLE_ESA, NEW_STYLE_JSA -> "contributory_benefits";
            default -> "other_benefits";
        };
    }

    private void add(String sort, Fraction amount) {
        sums.merge(sort, amount, Fraction::plus);
    }

    private static Fraction profit(Income.SelfEmployment trade) {
        Fraction profit =
                PlainHouseholds.pounds(trade.turnover().amount()).minus(PlainHouseholds.pounds(trade.allowableCosts()));
        return weekly(profit.notBelowNought(), trade.turnover());
    }

    private static Fraction net(RegularAmount gross, Money off, Money pension) {
        Fraction net = PlainHouseholds.pounds(gross.amount())
                .minus(PlainHouseholds.pounds(off))
                .minus(PlainHouseholds.pounds(pension).over(2));
        return weekly(net, gross).notBelowNought();
    }

    static Fraction weekly(RegularAmount paid) {
        return weekly(PlainHouseholds.pounds(paid.amount()), paid);
    }

    private static Fraction weekly(Fraction amount, RegularAmount paid) {
        Frequency often = paid.frequency();
        return switch (often) {
            case WEEKLY -> amount;
            case FORTNIGHTLY -> amount.over(2);
            case FOUR_WEEKLY -> amount.over(4);
            case MONTHLY -> amount.times(12).over(52);
            case QUARTERLY -> amount.times(4).over(52);
            case YEARLY -> amount.over(52);
        };
    }
}
