package org.benefitstriage.engine.scheme;

import java.util.Locale;

/**
 * What every scheme may ask about a household without declaring it. Amounts with a period are weekly. A fact that a claim
 * cannot tell is left unknown; a scheme that needs it then asks a person.
 */
public enum StandardFact {
    LIABILITY(Kind.MONEY, "council tax a week after discounts, the claimant's share"),
    PROPERTY_BAND(Kind.WORD, "the valuation band of the home"),
    DISABILITY_BAND_REDUCTION(Kind.YES_NO, "the band is reduced for disability"),
    PERSONS_LIABLE(Kind.NUMBER, "people jointly liable, a partner not counted twice"),
    CAPITAL(Kind.MONEY, "capital that counts"),
    INCOME(Kind.MONEY, "income a week that counts, without tariff income"),
    NET_EARNINGS(Kind.MONEY, "earnings a week after tax, national insurance and half of pension contributions"),
    NET_EMPLOYED_EARNINGS(Kind.MONEY, "the part of net earnings that comes from employment"),
    NET_SELF_EMPLOYED_EARNINGS(Kind.MONEY, "the part of net earnings that comes from self-employment"),
    GROSS_EARNINGS(Kind.MONEY, "pay before deductions a week, and self-employed receipts less allowable costs"),
    CLAIMANT_EARNINGS(Kind.MONEY, "the claimant's part of net earnings"),
    PARTNER_EARNINGS(Kind.MONEY, "the partner's part of net earnings"),
    CLAIMANT_HOURS(Kind.NUMBER, "hours a week the claimant works"),
    PARTNER_HOURS(Kind.NUMBER, "hours a week the partner works"),
    IN_WORK(Kind.YES_NO, "the claimant or partner works 16 hours a week or more"),
    SELF_EMPLOYED(Kind.YES_NO, "the claimant or partner is self-employed"),
    CLAIMANT_SELF_EMPLOYED(Kind.YES_NO, "the claimant is self-employed"),
    PARTNER_SELF_EMPLOYED(Kind.YES_NO, "the partner is self-employed"),
    CLAIMANT_SELF_EMPLOYED_EARNINGS(Kind.MONEY, "the claimant's part of net self-employed earnings"),
    PARTNER_SELF_EMPLOYED_EARNINGS(Kind.MONEY, "the partner's part of net self-employed earnings"),
    CLAIMANT_SELF_EMPLOYED_SINCE(Kind.DATE, "the first day of the claimant's trade"),
    PARTNER_SELF_EMPLOYED_SINCE(Kind.DATE, "the first day of the partner's trade"),
    PRIVATE_PENSIONS(Kind.MONEY, "occupational and personal pensions a week after tax"),
    STATE_PENSIONS(Kind.MONEY, "state pension a week"),
    WAR_PENSIONS(Kind.MONEY, "war pensions a week"),
    CHILD_BENEFIT(Kind.MONEY, "child benefit a week"),
    DISABILITY_BENEFITS(Kind.MONEY, "DLA, PIP, AFIP and attendance allowance a week"),
    CARERS_ALLOWANCE(Kind.MONEY, "carer's allowance a week"),
    CONTRIBUTORY_BENEFITS(Kind.MONEY, "new-style ESA and JSA a week"),
    OTHER_BENEFITS(Kind.MONEY, "every other state benefit a week"),
    CHILD_MAINTENANCE(Kind.MONEY, "maintenance for a child a week"),
    ADULT_MAINTENANCE(Kind.MONEY, "maintenance for an adult a week"),
    OTHER_INCOME(Kind.MONEY, "every other income a week"),
    CHILDCARE_CHARGES(Kind.MONEY, "charges for registered childcare a week"),
    NATIONAL_INCOME(Kind.MONEY, "income a week under the working-age housing benefit rules, without tariff income"),
    NATIONAL_APPLICABLE_AMOUNT(Kind.MONEY, "the working-age housing benefit applicable amount"),
    APPLICABLE_AMOUNT(Kind.MONEY, "what the scheme says the household needs a week"),
    ON_UNIVERSAL_CREDIT(Kind.YES_NO, "universal credit is awarded"),
    UC_WITHOUT_EARNINGS(Kind.YES_NO, "universal credit is awarded and worked out with no earnings"),
    UC_AWARD(Kind.MONEY, "the universal credit award a week"),
    UC_MAXIMUM(Kind.MONEY, "the maximum amount of universal credit, a week"),
    UC_INCOME(Kind.MONEY, "income a week in the universal credit award"),
    UC_EARNINGS(Kind.MONEY, "earnings a week in the universal credit award"),
    UC_CAPITAL(Kind.MONEY, "capital in the universal credit award"),
    ON_INCOME_SUPPORT(Kind.YES_NO, "income support is paid"),
    ON_INCOME_BASED_JSA(Kind.YES_NO, "income-based jobseeker's allowance is paid"),
    ON_INCOME_RELATED_ESA(Kind.YES_NO, "income-related employment and support allowance is paid"),
    ON_NEW_STYLE_ESA(Kind.YES_NO, "new-style employment and support allowance is paid"),
    ON_NEW_STYLE_JSA(Kind.YES_NO, "new-style jobseeker's allowance is paid"),
    ON_GUARANTEE_CREDIT(Kind.YES_NO, "guarantee credit is paid"),
    COUPLE(Kind.YES_NO, "the claimant has a partner"),
    AGE(Kind.NUMBER, "the claimant's age"),
    PARTNER_AGE(Kind.NUMBER, "the partner's age"),
    CHILDREN(Kind.NUMBER, "dependent children"),
    DISABLED_CHILD(Kind.YES_NO, "a dependent child gets a disability benefit"),
    DISABLED(Kind.YES_NO, "the claimant or partner gets DLA, PIP, AFIP or attendance allowance of any kind"),
    ENHANCED_DAILY_LIVING(Kind.YES_NO, "the claimant or partner gets DLA highest care or PIP enhanced daily living"),
    ENDS_DEDUCTIONS(
            Kind.YES_NO,
            "the claimant or partner is blind or gets attendance allowance, DLA care, PIP daily living or AFIP"),
    BLIND(Kind.YES_NO, "the claimant or partner is blind or severely sight impaired"),
    CARER(Kind.YES_NO, "the claimant or partner gets carer's allowance, or is entitled to it"),
    STUDENT(Kind.YES_NO, "the claimant is a full-time student"),
    CARE_LEAVER(Kind.YES_NO, "the claimant is a care leaver"),
    SHARES_WITH_ADULT(Kind.YES_NO, "another adult who is not the partner lives in the home"),
    NON_DEPENDANTS(Kind.NUMBER, "adults who are non-dependants"),
    SECOND_ADULT_INCOME(Kind.MONEY, "gross income a week of the other adults together"),
    SECOND_ADULTS_ON_BENEFIT(Kind.YES_NO, "every other adult is on an income-related benefit or pension credit"),
    DAYS_IN_YEAR(Kind.NUMBER, "days in the year of the bill");

    private final Kind kind;
    private final String label;

    StandardFact(Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /** As a scheme file spells it, for example {@code property_band}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** What it is, in plain English. */
    public String label() {
        return label;
    }
}
