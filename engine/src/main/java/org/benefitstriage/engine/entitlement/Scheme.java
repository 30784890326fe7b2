package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.Citation;

/** The sets of rules that are worked out: which figures and provisions differ between them. */
enum Scheme {
    HOUSING_BENEFIT_WORKING_AGE(
            Benefit.HOUSING_BENEFIT,
            "hb.capital_limit",
            "hb.wa.tariff.lower_threshold",
            "hb.wa.tariff.step",
            "hb.wa.child_limit_two_children.in_force",
            "hb.non_dep_deduction"),
    HOUSING_BENEFIT_PENSION_AGE(
            Benefit.HOUSING_BENEFIT,
            "hb.capital_limit",
            "hb.pa.tariff.lower_threshold",
            "hb.pa.tariff.step",
            "hb.pa.child_limit_two_children.in_force",
            "hb.non_dep_deduction"),
    COUNCIL_TAX_REDUCTION_PENSIONER(
            Benefit.COUNCIL_TAX_REDUCTION,
            "ctr.pensioner.capital_limit",
            "ctr.pensioner.tariff.lower_threshold",
            "ctr.pensioner.tariff.step",
            "ctr.pensioner.child_limit_two_children.in_force",
            "ctr.pensioner.england.non_dep_deduction");

    private final Benefit benefit;
    private final String capitalLimit;
    private final String tariffThreshold;
    private final String tariffStep;
    private final String twoChildLimit;
    private final String nonDependantBands;

    Scheme(
            Benefit benefit,
            String capitalLimit,
            String tariffThreshold,
            String tariffStep,
            String twoChildLimit,
            String nonDependantBands) {
        this.benefit = benefit;
        this.capitalLimit = capitalLimit;
        this.tariffThreshold = tariffThreshold;
        this.tariffStep = tariffStep;
        this.twoChildLimit = twoChildLimit;
        this.nonDependantBands = nonDependantBands;
    }

    Benefit benefit() {
        return benefit;
    }

    String capitalLimit() {
        return capitalLimit;
    }

    String tariffThreshold() {
        return tariffThreshold;
    }

    String tariffStep() {
        return tariffStep;
    }

    String twoChildLimit() {
        return twoChildLimit;
    }

    String nonDependantBands() {
        return nonDependantBands;
    }

    boolean isWorkingAge() {
        return this == HOUSING_BENEFIT_WORKING_AGE;
    }

    /** The provision behind a step. */
    Citation citation(CalculationStep step) {
        return isWorkingAge() ? WorkingAgeCitations.of(step) : step.citation(benefit);
    }
}
