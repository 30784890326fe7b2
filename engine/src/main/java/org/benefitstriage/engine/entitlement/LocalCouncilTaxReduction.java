package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.SchemeCalculation;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeLine;
import org.benefitstriage.engine.scheme.SchemeResult;
import org.benefitstriage.engine.scheme.SchemeValue;

/**
 * Council tax reduction for everybody who is not a pensioner: the council's own scheme, as its data says (Local Government
 * Finance Act 1992 s 13A(1)(a)). Where the scheme takes income or the applicable amount from the working-age housing benefit
 * rules, these are worked out and stand in the working. What the scheme leaves open, and what the form cannot tell, is put to a person. The scheme
 * itself counts as one dated figure, which an officer confirms.
 */
final class LocalCouncilTaxReduction {

    private static final int DAYS_IN_A_WEEK = 7;
    private static final Benefit BENEFIT = Benefit.COUNCIL_TAX_REDUCTION;

    private LocalCouncilTaxReduction() {}

    /** Whether the council's own scheme plainly governs. */
    static boolean governs(Assessment assessment, Benefit benefit) {
        return benefit == BENEFIT && RouteFacts.of(assessment, benefit).workingAgeForCouncilTax();
    }

    static Entitlement calculate(Assessment assessment) {
        LocalDate on = assessment.timing(BENEFIT).entitlementFrom();
        Worksheet questions = new Worksheet(Scheme.COUNCIL_TAX_REDUCTION_PENSIONER, assessment.figures(BENEFIT), on);
        if (assessment.localScheme().isEmpty()) {
            questions.ask("The working-age scheme of " + assessment.claim().authority() + " on " + on
                    + " is not held: add its scheme file, or work it out by hand.");
        }
        if (assessment.claim().existingBenefits().pensionCredit().hasGuaranteeCredit()) {
            questions.ask(
                    "Guarantee credit is shown together with a working-age case, and only one of them can be right.");
        }
        Optional<CouncilTax> tax = CouncilTaxReductionPensioner.liability(assessment.claim(), questions);
        if (assessment.claim().secondAdultOnly().isYes()) {
            questions.ask(
                    "Only second adult reduction is claimed, and the form does not say enough about the other adults.");
        }
        if (assessment.localScheme().isEmpty() || tax.isEmpty()) {
            return new Entitlement.NotCalculated(BENEFIT, questions.questions());
        }
        CouncilTaxDay day = CouncilTaxDay.of(tax.get(), on);
        SchemeFacts facts = LocalSchemeFacts.of(assessment.claim(), tax.get(), day, on, questions);
        return questions.hasQuestions()
                ? new Entitlement.NotCalculated(BENEFIT, questions.questions())
                : entitlement(assessment, assessment.localScheme().get(), facts, day, on);
    }

    private static Entitlement entitlement(
            Assessment assessment, LocalScheme scheme, SchemeFacts facts, CouncilTaxDay day, LocalDate on) {
        SchemeResult result = SchemeCalculation.of(scheme, facts);
        Worksheet national = new Worksheet(Scheme.HOUSING_BENEFIT_WORKING_AGE, assessment.figures(BENEFIT), on);
        if (result instanceof SchemeResult.Undetermined open && NationalMeans.areAskedBy(open)) {
            Map<String, SchemeValue> means = NationalMeans.of(assessment.claim(), on, national);
            if (national.hasQuestions()) {
                return new Entitlement.NotCalculated(BENEFIT, national.questions());
            }
            result = SchemeCalculation.of(scheme, facts.with(means));
        }
        if (result instanceof SchemeResult.Worked worked) {
            return worked.weekly().isMoreThan(day.liability().times(DAYS_IN_A_WEEK))
                    ? new Entitlement.NotCalculated(
                            BENEFIT,
                            List.of("The scheme gives more than the council tax itself: its data needs a look."))
                    : award(scheme, facts, worked, national, day, on);
        }
        return new Entitlement.NotCalculated(BENEFIT, ((SchemeResult.Undetermined) result).reasons());
    }

    private static Entitlement.Award award(
            LocalScheme scheme,
            SchemeFacts facts,
            SchemeResult.Worked worked,
            Worksheet national,
            CouncilTaxDay day,
            LocalDate on) {
        Figure figure = scheme.figure();
        List<WorkingLine> lines = new ArrayList<>();
        lines.add(line(
                "liability",
                "Council tax a week",
                day.annualLiability() + " / " + day.daysInYear() + " days x 7" + day.sharing(),
                day.liability().times(DAYS_IN_A_WEEK).toString(),
                figure.citation(),
                figure));
        lines.addAll(national.lines());
        for (SchemeLine line : worked.lines()) {
            lines.add(line(line.step(), line.label(), line.formula(), line.amount(), line.citation(), figure));
        }
        Money weekly = worked.weekly().round(Rounding.HALF_PENNY_UP);
        lines.add(line(
                "award-rounded",
                "Award a week",
                worked.weekly() + ", half a penny up",
                weekly.toString(),
                figure.citation(),
                figure));
        return new Entitlement.Award(
                BENEFIT,
                new Calculated<>(weekly, lines),
                worked.weekly().dividedBy(DAYS_IN_A_WEEK),
                on,
                "local scheme of " + scheme.identity().authority() + " "
                        + scheme.identity().year(),
                Stream.concat(Stream.of(figure), national.used().stream()).toList(),
                LocalSchemeFacts.holdSpecialCategoryData(facts) || national.touchesSpecialCategoryData());
    }

    // One id per step of the scheme: CTR-CAL-S13A- and the step's own id, so that it never meets one of the prescribed
    // scheme.
    private static WorkingLine line(
            String step, String label, String formula, String amount, Citation citation, Figure figure) {
        return new WorkingLine(
                RuleId.of("CTR-CAL-S13A-" + step.toUpperCase(Locale.ROOT)),
                label,
                formula,
                amount,
                citation,
                List.of(figure.reference()));
    }
}
