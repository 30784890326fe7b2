package org.benefitstriage.engine.entitlement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.scheme.StandardFact;

/** The income of a claim sorted as local schemes count or ignore it, a week. A sort that the form does not list is nil. */
final class LocalSchemeIncome {

    private static final List<StandardFact> SORTS = List.of(
            StandardFact.NET_EARNINGS,
            StandardFact.NET_EMPLOYED_EARNINGS,
            StandardFact.NET_SELF_EMPLOYED_EARNINGS,
            StandardFact.PRIVATE_PENSIONS,
            StandardFact.STATE_PENSIONS,
            StandardFact.WAR_PENSIONS,
            StandardFact.CHILD_BENEFIT,
            StandardFact.DISABILITY_BENEFITS,
            StandardFact.CARERS_ALLOWANCE,
            StandardFact.CONTRIBUTORY_BENEFITS,
            StandardFact.OTHER_BENEFITS,
            StandardFact.CHILD_MAINTENANCE,
            StandardFact.ADULT_MAINTENANCE,
            StandardFact.OTHER_INCOME);

    private LocalSchemeIncome() {}

    static Map<StandardFact, ExactAmount> of(Claim claim, Worksheet questions) {
        Map<StandardFact, ExactAmount> sums = new EnumMap<>(StandardFact.class);
        SORTS.forEach(sort -> sums.put(sort, ExactAmount.ZERO));
        for (Income income : claim.incomes()) {
            if (income.owner() != Owner.CLAIMANT && !claim.hasPartner()) {
                questions.ask("Income of a partner is listed, and the claim has no partner.");
            }
            if (income instanceof Income.Employment) {
                add(sums, StandardFact.NET_EMPLOYED_EARNINGS, earned(income));
            } else if (income instanceof Income.SelfEmployment) {
                add(sums, StandardFact.NET_SELF_EMPLOYED_EARNINGS, earned(income));
            } else {
                add(sums, sort(income), unearned(income));
            }
        }
        sums.put(
                StandardFact.NET_EARNINGS,
                sums.get(StandardFact.NET_EMPLOYED_EARNINGS).plus(sums.get(StandardFact.NET_SELF_EMPLOYED_EARNINGS)));
        if (!claim.boarders().isEmpty()) {
            questions.ask("Somebody pays for board or lodging, and what of it counts depends on the council's scheme.");
        }
        return sums;
    }

    private static void add(Map<StandardFact, ExactAmount> sums, StandardFact sort, ExactAmount amount) {
        sums.merge(sort, amount, ExactAmount::plus);
    }

    private static ExactAmount earned(Income income) {
        return income instanceof Income.Employment job
                ? Earnings.of(job).net()
                : Earnings.of((Income.SelfEmployment) income).net();
    }

    private static ExactAmount unearned(Income income) {
        return income instanceof Income.Pension pension ? PensionIncome.afterTax(pension) : income.weeklyGross();
    }

    private static StandardFact sort(Income income) {
        if (income instanceof Income.Pension pension) {
            return switch (pension.kind()) {
                case STATE_PENSION -> StandardFact.STATE_PENSIONS;
                case OCCUPATIONAL, PERSONAL -> StandardFact.PRIVATE_PENSIONS;
                case WAR_DISABLEMENT, WAR_WIDOW_OR_WIDOWER -> StandardFact.WAR_PENSIONS;
            };
        }
        if (income instanceof Income.StateBenefit benefit) {
            return switch (benefit.kind()) {
                case ATTENDANCE_ALLOWANCE,
                        DISABILITY_LIVING_ALLOWANCE,
                        PERSONAL_INDEPENDENCE_PAYMENT,
                        ARMED_FORCES_INDEPENDENCE_PAYMENT -> StandardFact.DISABILITY_BENEFITS;
                case CARERS_ALLOWANCE -> StandardFact.CARERS_ALLOWANCE;
                case CHILD_BENEFIT -> StandardFact.CHILD_BENEFIT;
                case NEW_STYLE_ESA, NEW_STYLE_JSA -> StandardFact.CONTRIBUTORY_BENEFITS;
                case INDUSTRIAL_INJURIES,
                        BEREAVEMENT_SUPPORT,
                        WIDOWED_PARENTS_ALLOWANCE,
                        STATUTORY_SICK_PAY,
                        STATUTORY_MATERNITY_PAY,
                        WINTER_FUEL_PAYMENT,
                        INCOME_SUPPORT,
                        INCOME_BASED_JSA,
                        INCOME_RELATED_ESA,
                        CHILD_TAX_CREDIT,
                        WORKING_TAX_CREDIT,
                        MATERNITY_ALLOWANCE,
                        GUARDIANS_ALLOWANCE,
                        OTHER -> StandardFact.OTHER_BENEFITS;
            };
        }
        return switch (((Income.OtherIncome) income).kind()) {
            case ADULT_MAINTENANCE -> StandardFact.ADULT_MAINTENANCE;
            case CHILD_MAINTENANCE -> StandardFact.CHILD_MAINTENANCE;
            case RENT_FROM_PROPERTY,
                    STUDENT_FINANCE,
                    CHARITABLE_OR_VOLUNTARY,
                    SPECIFIED_TRUST_OR_COMPENSATION,
                    ROYALTIES,
                    OTHER -> StandardFact.OTHER_INCOME;
        };
    }
}
