package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.law.ParameterSet;

/**
 * Works out either benefit, or says in plain English why a person has to. Covers housing benefit at pension age and at
 * working age, the prescribed council tax reduction for pensioners, and councils' own working-age schemes.
 */
public final class Entitlements {

    private Entitlements() {}

    /** The award for one benefit with its working, or every reason why it cannot be worked out. */
    public static Entitlement calculate(Assessment assessment, Benefit benefit) {
        return calculate(assessment, benefit, assessment.timing(benefit).entitlementFrom());
    }

    /**
     * The same for a day of an award that began earlier. Who has not moved in by that day is not there yet; who moved in since
     * the award began is a change of circumstances, and at pension age brings a deduction later.
     *
     * @param began the first day of the award
     */
    static Entitlement calculate(Assessment assessed, Benefit benefit, LocalDate began) {
        LocalDate from = assessed.timing(benefit).entitlementFrom();
        Assessment assessment = assessed.withNonDependants(
                NonDependants.movedInBy(assessed.claim().nonDependants(), from));
        if (assessment.figures(benefit).isEmpty()) {
            // In a week in which the figures change this is a later day than the one on which circumstances count.
            LocalDate day = assessment.figures(benefit).date();
            return new Entitlement.NotCalculated(
                    benefit,
                    List.of("No figures are loaded for " + day + ": the uprating file for that year, " + fileOf(day)
                            + ", is missing."));
        }
        return LocalCouncilTaxReduction.governs(assessment, benefit)
                ? LocalCouncilTaxReduction.calculate(assessment)
                : draft(assessment, benefit, began).toEntitlement(from);
    }

    /**
     * Income against needs for one benefit; empty when it cannot be worked out or capital is above the limit.
     */
    public static Optional<MeansTest> meansTest(Assessment assessment, Benefit benefit) {
        return assessment.figures(benefit).isEmpty() || LocalCouncilTaxReduction.governs(assessment, benefit)
                ? Optional.empty()
                : draft(assessment, benefit, assessment.timing(benefit).entitlementFrom())
                        .means();
    }

    /** The files of a year's figures are named for the 1 April on which the year begins. */
    private static String fileOf(LocalDate day) {
        LocalDate firstOfApril = LocalDate.of(day.getYear(), Month.APRIL, 1);
        return (day.isBefore(firstOfApril) ? firstOfApril.minusYears(1) : firstOfApril) + ".yaml";
    }

    private static AwardDraft draft(Assessment assessment, Benefit benefit, LocalDate began) {
        LocalDate from = assessment.timing(benefit).entitlementFrom();
        ParameterSet figures = assessment.figures(benefit);
        return switch (benefit) {
            case HOUSING_BENEFIT -> housingBenefit(assessment, from, began, figures);
            case COUNCIL_TAX_REDUCTION ->
                CouncilTaxReductionPensioner.calculate(assessment.claim(), from, began, figures);
        };
    }

    // Where the regulations are not settled, the pension-age rules say in their questions what is missing.
    private static AwardDraft housingBenefit(
            Assessment assessment, LocalDate from, LocalDate began, ParameterSet figures) {
        return switch (RouteFacts.of(assessment, Benefit.HOUSING_BENEFIT).regulations()) {
            case WORKING_AGE -> HousingBenefitWorkingAge.calculate(assessment.claim(), from, began, figures);
            case PENSION_AGE, NOT_SETTLED ->
                HousingBenefitPensionAge.calculate(assessment.claim(), from, began, figures);
        };
    }
}
