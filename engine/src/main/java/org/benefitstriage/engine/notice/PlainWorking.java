package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.money.Money;

/**
 * The working in plain English, a sentence for each line: the same lines an officer sees, in the claimant's words. {@code
 * AMOUNT} stands for the line's amount and {@code SUM} for its sum.
 */
public final class PlainWorking {

    private static final String AMOUNT = "AMOUNT";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<CalculationStep, String> HOUSING_BENEFIT = Map.of(
            CalculationStep.MAXIMUM, "The most Housing Benefit we could pay you is AMOUNT a week.",
            CalculationStep.TAPER,
                    "Because your income is above what the law says you need, we take off AMOUNT a week.",
            CalculationStep.AWARD, "Your Housing Benefit is AMOUNT a week, to the nearest penny.");

    private static final Map<CalculationStep, String> COUNCIL_TAX_REDUCTION = Map.of(
            CalculationStep.MAXIMUM, "The most we could take off your council tax is AMOUNT a day.",
            CalculationStep.TAPER,
                    "Because your income is above what the law says you need, your reduction is AMOUNT a day smaller.",
            CalculationStep.AWARD, "Your Council Tax Reduction is AMOUNT a week, to the nearest penny.");

    private static final Map<CalculationStep, String> EITHER = Map.ofEntries(
            Map.entry(CalculationStep.RENT, "Your rent is AMOUNT a week."),
            Map.entry(
                    CalculationStep.FUEL,
                    "AMOUNT a week of your rent is for fuel, such as heating or hot water. Housing Benefit does not pay"
                            + " for fuel."),
            Map.entry(
                    CalculationStep.MEALS,
                    "AMOUNT a week of your rent is for meals. Housing Benefit does not pay for meals."),
            Map.entry(
                    CalculationStep.SERVICES,
                    "AMOUNT a week of your rent is for other things that Housing Benefit does not pay for."),
            Map.entry(
                    CalculationStep.LOCAL_HOUSING_ALLOWANCE,
                    "For a home let by a private landlord there is a limit on the rent we can count. For your household"
                            + " it is AMOUNT a week."),
            Map.entry(CalculationStep.ELIGIBLE_RENT, "The rent we can count is AMOUNT a week."),
            Map.entry(CalculationStep.LIABILITY, "Your council tax comes to AMOUNT a day."),
            Map.entry(
                    CalculationStep.NON_DEPENDANTS,
                    "We take off AMOUNT a week for another adult who lives with you. How we decided: SUM."),
            Map.entry(
                    CalculationStep.PASSPORT,
                    "You get the guarantee credit of Pension Credit, so we did not count any of your income or"
                            + " savings."),
            Map.entry(CalculationStep.CAPITAL, "Your savings and other capital come to AMOUNT."),
            Map.entry(
                    CalculationStep.CAPITAL_LIMIT,
                    "Your savings and other capital are above the limit in the law: SUM."),
            Map.entry(
                    CalculationStep.SAVINGS_CREDIT,
                    "The Pension Service worked out your income for Pension Credit. With your savings credit it is"
                            + " AMOUNT a week."),
            Map.entry(CalculationStep.EARNINGS, "Earnings after tax and other deductions are AMOUNT a week."),
            Map.entry(CalculationStep.EARNINGS_DISREGARD, "We ignore AMOUNT a week of the earnings."),
            Map.entry(
                    CalculationStep.ADDITIONAL_DISREGARD,
                    "For the hours worked we ignore another AMOUNT a week of earnings."),
            Map.entry(CalculationStep.CHILDCARE, "We take off AMOUNT a week for childcare."),
            Map.entry(CalculationStep.PENSIONS, "Pensions after tax come to AMOUNT a week."),
            Map.entry(CalculationStep.WAR_PENSION, "We count AMOUNT a week of a war pension."),
            Map.entry(CalculationStep.BENEFITS, "Benefits that count as income come to AMOUNT a week."),
            Map.entry(CalculationStep.IGNORED_INCOME, "Some money you told us about does not count: SUM."),
            Map.entry(CalculationStep.WIDOWED_PARENT, "We count AMOUNT a week of widowed parent's allowance."),
            Map.entry(CalculationStep.MAINTENANCE, "We count AMOUNT a week of maintenance."),
            Map.entry(CalculationStep.BOARDERS, "We count AMOUNT a week of what a boarder pays you."),
            Map.entry(CalculationStep.LODGERS, "We count AMOUNT a week of what a lodger pays you."),
            Map.entry(
                    CalculationStep.TARIFF,
                    "For your savings and other capital the law adds AMOUNT a week to your income."),
            Map.entry(CalculationStep.INCOME, "Together, the income we count is AMOUNT a week."),
            Map.entry(CalculationStep.PERSONAL_ALLOWANCE, "The law allows AMOUNT a week for your basic needs."),
            Map.entry(CalculationStep.CHILD_ALLOWANCE, "It allows AMOUNT a week for children."),
            Map.entry(
                    CalculationStep.SEVERE_DISABILITY, "It allows AMOUNT a week more as a severe disability premium."),
            Map.entry(CalculationStep.DISABLED_CHILD, "It allows AMOUNT a week more for a disabled child."),
            Map.entry(
                    CalculationStep.ENHANCED_DISABILITY_CHILD,
                    "It allows AMOUNT a week more for a child with a severe disability."),
            Map.entry(CalculationStep.CARER, "It allows AMOUNT a week more as a carer premium."),
            Map.entry(
                    CalculationStep.APPLICABLE_AMOUNT,
                    "Together, the law says your household needs AMOUNT a week. This is called the applicable amount."),
            Map.entry(
                    CalculationStep.EXCESS,
                    "Your income is AMOUNT a week above what the law says your household needs."),
            Map.entry(
                    CalculationStep.MINIMUM,
                    "What is left is below the smallest amount that can be paid, so nothing is paid: SUM."));

    private PlainWorking() {}

    /** One sentence for each line, in order. */
    public static List<String> sentences(NoticeAward award) {
        return award.working().stream()
                .map(line -> sentence(award.benefit(), line))
                .toList();
    }

    /** The recorded awards of a decision, each in sentences; a benefit without an award has none. */
    public static List<String> sentences(List<JsonFields> entitlements) {
        List<String> all = new ArrayList<>();
        for (JsonFields entitlement : entitlements) {
            NoticeAward.of(entitlement).map(PlainWorking::sentences).ifPresent(all::addAll);
        }
        return List.copyOf(all);
    }

    static List<NoticeBlock.SumRow> rows(NoticeAward award) {
        return award.working().stream()
                .map(line -> new NoticeBlock.SumRow(sentence(award.benefit(), line), sum(line), line.amount()))
                .toList();
    }

    /** A step nobody has put into words yet is given as its label and amount: never left out. */
    static String sentence(Benefit benefit, WorkingLine line) {
        return Stream.of(CalculationStep.values())
                .filter(step -> step.isPartOf(benefit) && step.id(benefit).equals(line.step()))
                .findFirst()
                .map(step -> words(benefit, step, line))
                .filter(text -> !text.isEmpty())
                .map(text -> fill(text, line))
                .orElseGet(() -> line.label() + ": " + line.amount() + ".");
    }

    private static String words(Benefit benefit, CalculationStep step, WorkingLine line) {
        if (step == CalculationStep.NON_DEPENDANTS && line.amount().equals(Money.ZERO.toString())) {
            return "We take nothing off for another adult who lives with you. How we decided: SUM.";
        }
        String own =
                (benefit == Benefit.HOUSING_BENEFIT ? HOUSING_BENEFIT : COUNCIL_TAX_REDUCTION).getOrDefault(step, "");
        return own.isEmpty() ? EITHER.getOrDefault(step, "") : own;
    }

    private static String fill(String text, WorkingLine line) {
        return text.replace(AMOUNT, line.amount()).replace("SUM", plain(line.formula()));
    }

    /** The sum where it says more than the amount does. */
    private static String sum(WorkingLine line) {
        return line.formula().equals(line.amount()) ? "" : plain(line.formula());
    }

    /** The officer's shorthand and dates as a letter writes them; no number changes. */
    private static String plain(String formula) {
        return DATE.matcher(formula)
                .replaceAll(found -> LetterDraft.day(LocalDate.parse(found.group())))
                .replace(", not below nil", "")
                .replace("half a penny up", "to the nearest penny");
    }

    /** A list of lines as one sentence each, joined. */
    static String joined(NoticeAward award, List<WorkingLine> lines) {
        return lines.stream().map(line -> sentence(award.benefit(), line)).collect(Collectors.joining(" "));
    }
}
