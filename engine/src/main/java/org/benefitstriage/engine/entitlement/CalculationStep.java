package org.benefitstriage.engine.entitlement;

import java.util.EnumMap;
import java.util.Map;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.RuleId;

/**
 * The steps of a working, each with its id and its provision in either benefit, in the order in which they are taken.
 *
 * <p>A citation that ends in {@code [recalled]} is from general knowledge, and one that ends in {@code [paragraph not read]}
 * names only the instrument: both are to be read before they are printed on a notice.
 */
public enum CalculationStep {
    RENT("RENT", "Rent a week", "SI 2006/214 reg 61 [recalled]"),
    FUEL("FUEL", "Fuel in the rent", "SI 2006/214 Sch 1 para 6"),
    MEALS("MEALS", "Meals in the rent", "SI 2006/214 Sch 1 para 2"),
    SERVICES(
            "SERVICES",
            "Other services that housing benefit does not pay for",
            "SI 2006/214 Sch 1 [paragraph not read]"),
    LOCAL_HOUSING_ALLOWANCE("LHA", "Local Housing Allowance", "SI 2006/214 reg 13D [recalled]"),
    JOINT_TENANTS("JOINT-TENANTS", "Share of a rent owed with joint tenants", "SI 2006/214 reg 12B [recalled]"),
    SIZE_CRITERIA("SIZE-CRITERIA", "Taken off for spare bedrooms", "SI 2006/213 reg B13 [recalled]"),
    ELIGIBLE_RENT("ELIGIBLE-RENT", "Eligible rent", "SI 2006/214 reg 12 [recalled]"),
    LIABILITY("LIABILITY", "Council tax a day", Only.COUNCIL_TAX_REDUCTION, "SI 2012/2885 Sch 1 para 7 [recalled]"),
    NON_DEPENDANTS("NON-DEPENDANTS", "Non-dependant deduction", "SI 2006/214 reg 55", "SI 2012/2885 Sch 1 para 8"),
    MAXIMUM("MAXIMUM", "Maximum award", "SI 2006/214 reg 50", "SI 2012/2885 Sch 1 para 7 [recalled]"),
    PASSPORT(
            "PASSPORT",
            "Guarantee credit in payment: all income and capital ignored",
            "SI 2006/214 reg 26",
            "SI 2012/2885 Sch 1 para 13"),
    CAPITAL("CAPITAL", "Capital", "SI 2006/214 reg 43", "SI 2012/2885 reg 11(2)"),
    CAPITAL_LIMIT("CAPITAL-LIMIT", "Capital above the limit", "SI 2006/214 reg 43", "SI 2012/2885 reg 11(2)"),
    SAVINGS_CREDIT(
            "SAVINGS-CREDIT",
            "Income as worked out for pension credit",
            "SI 2006/214 reg 27",
            "SI 2012/2885 Sch 1 para 14"),
    EARNINGS("EARNINGS", "Net earnings", "SI 2006/214 [paragraph not read]", "SI 2012/2885 Sch 1 [paragraph not read]"),
    EARNINGS_DISREGARD(
            "EARNINGS-DISREGARD", "Earnings ignored", "SI 2006/214 Sch 4", "SI 2012/2885 Sch 4 paras 2 to 5 and 8"),
    ACCOMMODATION_DISREGARD(
            "ACCOMMODATION-DISREGARD",
            "Earnings ignored in specified or temporary accommodation",
            "SI 2006/213 Sch 4 para 18"),
    ADDITIONAL_DISREGARD(
            "ADDITIONAL-DISREGARD",
            "Additional earnings disregard",
            "SI 2006/214 Sch 4 para 9",
            "SI 2012/2885 Sch 4 para 10"),
    CHILDCARE("CHILDCARE", "Childcare charges", "SI 2006/214 reg 30(3)", "SI 2012/2885 Sch 1 para 24(3)"),
    PENSIONS(
            "PENSIONS",
            "Pensions after tax",
            "SI 2006/214 reg 29 [recalled]",
            "SI 2012/2885 Sch 1 [paragraph not read]"),
    WAR_PENSION("WAR-PENSION", "War pension", "SI 2006/214 Sch 5 para 1", "SI 2012/2885 Sch 5 para 1"),
    BENEFITS(
            "BENEFITS",
            "Benefits that count",
            "SI 2006/214 reg 29 [recalled]",
            "SI 2012/2885 Sch 1 [paragraph not read]"),
    IGNORED_INCOME(
            "IGNORED-INCOME",
            "Income that does not count",
            "SI 2006/214 reg 29 [recalled]",
            "SI 2012/2885 Sch 1 [paragraph not read]"),
    WIDOWED_PARENT(
            "WIDOWED-PARENT",
            "Widowed parent's allowance",
            "SI 2006/214 Sch 5 [paragraph not read]",
            "SI 2012/2885 Sch 5 paras 7 and 8"),
    MAINTENANCE(
            "MAINTENANCE",
            "Maintenance for an adult",
            "SI 2006/214 Sch 5 [paragraph not read]",
            "SI 2012/2885 Sch 5 para 20"),
    BOARDERS("BOARDERS", "Income from boarders", "SI 2006/214 Sch 5 para 9", "SI 2012/2885 Sch 5 para 9"),
    LODGERS("LODGERS", "Income from lodgers", "SI 2006/214 Sch 5 para 10", "SI 2012/2885 Sch 5 para 10"),
    TARIFF("TARIFF", "Tariff income from capital", "SI 2006/214 reg 29(2)", "SI 2012/2885 Sch 1 para 37"),
    INCOME("INCOME", "Income a week", "SI 2006/214 reg 29 [recalled]", "SI 2012/2885 Sch 1 [paragraph not read]"),
    PERSONAL_ALLOWANCE(
            "PERSONAL-ALLOWANCE", "Personal allowance", "SI 2006/214 Sch 3 para 1", "SI 2012/2885 Sch 2 para 1"),
    CHILD_ALLOWANCE("CHILD-ALLOWANCE", "Children", "SI 2006/214 Sch 3 para 2", "SI 2012/2885 Sch 2 para 2"),
    FAMILY_PREMIUM("FAMILY", "Family premium", "SI 2006/213 Sch 3 para 3"),
    DISABILITY_PREMIUM("DISABILITY", "Disability premium", "SI 2006/213 Sch 3 paras 12, 20(5)"),
    ENHANCED_DISABILITY_ADULT("ENHANCED-ADULT", "Enhanced disability premium", "SI 2006/213 Sch 3 paras 15, 20(9)"),
    SEVERE_DISABILITY(
            "SEVERE-DISABILITY",
            "Severe disability premium",
            "SI 2006/214 Sch 3 paras 6, 12",
            "SI 2012/2885 Sch 2 para 12"),
    DISABLED_CHILD(
            "DISABLED-CHILD", "Disabled child premium", "SI 2006/214 Sch 3 paras 8, 12", "SI 2012/2885 Sch 2 para 12"),
    ENHANCED_DISABILITY_CHILD(
            "ENHANCED-CHILD",
            "Enhanced disability premium for a child",
            "SI 2006/214 Sch 3 para 12",
            "SI 2012/2885 Sch 2 para 12"),
    CARER("CARER", "Carer premium", "SI 2006/214 Sch 3 paras 9, 12", "SI 2012/2885 Sch 2 para 12"),
    ESA_COMPONENT("ESA-COMPONENT", "Employment and support allowance component", "SI 2006/213 Sch 3 Parts 5 and 6"),
    APPLICABLE_AMOUNT("APPLICABLE-AMOUNT", "Applicable amount", "SI 2006/214 Sch 3", "SI 2012/2885 Sch 2"),
    EXCESS("EXCESS", "Income above the applicable amount", "SI 2006/214 reg 51", "SI 2012/2885 Sch 1 para 3(f)"),
    TAPER("TAPER", "Taken off for income", "SI 2006/214 reg 51", "SI 2012/2885 Sch 1 para 3(f)"),
    BENEFIT_CAP("BENEFIT-CAP", "Taken off by the benefit cap", "SI 2006/213 regs 75CA, 75D(2)"),
    SECOND_ADULT("SECOND-ADULT", "Second adult reduction", Only.COUNCIL_TAX_REDUCTION, "SI 2012/2885 Sch 3 para 1"),
    MINIMUM("MINIMUM", "Less than the smallest award payable", "SI 2006/214 reg 56"),
    AWARD("AWARD", "Award a week", "SI 2006/214 regs 50, 51", "SI 2012/2885 Sch 1 para 3");

    private final String label;
    private final Map<Benefit, RuleId> ids = new EnumMap<>(Benefit.class);
    private final Map<Benefit, Citation> citations = new EnumMap<>(Benefit.class);

    CalculationStep(String suffix, String label, String housingBenefit) {
        this.label = label;
        put(Benefit.HOUSING_BENEFIT, suffix, housingBenefit);
    }

    CalculationStep(String suffix, String label, Only only, String citation) {
        this.label = label;
        put(only.benefit, suffix, citation);
    }

    CalculationStep(String suffix, String label, String housingBenefit, String councilTaxReduction) {
        this.label = label;
        put(Benefit.HOUSING_BENEFIT, suffix, housingBenefit);
        put(Benefit.COUNCIL_TAX_REDUCTION, suffix, councilTaxReduction);
    }

    private void put(Benefit benefit, String suffix, String citation) {
        ids.put(benefit, RuleId.of(benefit.shortName() + "-CAL-" + suffix));
        citations.put(benefit, new Citation(citation));
    }

    /** What the step is, in plain English. */
    public String label() {
        return label;
    }

    /** Whether the step is part of working out this benefit. */
    public boolean isPartOf(Benefit benefit) {
        return ids.containsKey(benefit);
    }

    /** The id of the step in this benefit, for example {@code HB-CAL-TAPER}. */
    public RuleId id(Benefit benefit) {
        return require(ids, benefit);
    }

    /** The provision behind the step in this benefit. */
    public Citation citation(Benefit benefit) {
        return require(citations, benefit);
    }

    private <T> T require(Map<Benefit, T> map, Benefit benefit) {
        if (!isPartOf(benefit)) {
            throw new IllegalArgumentException(name() + " is no step of " + benefit);
        }
        return map.get(benefit);
    }

    /** A step of one benefit that is not housing benefit. */
    private enum Only {
        COUNCIL_TAX_REDUCTION(Benefit.COUNCIL_TAX_REDUCTION);

        private final Benefit benefit;

        Only(Benefit benefit) {
            this.benefit = benefit;
        }
    }
}
