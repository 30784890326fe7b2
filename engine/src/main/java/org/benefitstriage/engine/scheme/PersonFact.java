package org.benefitstriage.engine.scheme;

import java.util.Locale;

/** What a scheme may ask about one non-dependant; for a couple the income is that of both. */
public enum PersonFact {
    AGE(Kind.NUMBER, "age"),
    HOURS(Kind.NUMBER, "hours worked a week"),
    IN_WORK(Kind.YES_NO, "works 16 hours a week or more"),
    GROSS_INCOME(Kind.MONEY, "gross income a week, of both for a couple"),
    STUDENT(Kind.YES_NO, "full-time student"),
    YOUTH_TRAINING(Kind.YES_NO, "in youth training"),
    LONG_TERM_AWAY(Kind.YES_NO, "in hospital for more than 52 weeks, or in prison"),
    LIVES_ELSEWHERE(Kind.YES_NO, "normally lives elsewhere"),
    FORCES_ON_OPERATIONS(Kind.YES_NO, "on operations with the forces"),
    DISREGARDED_FOR_DISCOUNT(Kind.YES_NO, "disregarded for council tax discount"),
    ON_PENSION_CREDIT(Kind.YES_NO, "on pension credit"),
    ON_INCOME_RELATED_BENEFIT(Kind.YES_NO, "on income support, income-based JSA or income-related ESA"),
    ON_STATE_PENSION(Kind.YES_NO, "gets state pension"),
    ON_JOBSEEKERS_ALLOWANCE(Kind.YES_NO, "on jobseeker's allowance"),
    ON_UNIVERSAL_CREDIT(Kind.YES_NO, "on universal credit"),
    UC_WITHOUT_EARNINGS(Kind.YES_NO, "on universal credit worked out with no earned income"),
    CARERS_ALLOWANCE(Kind.YES_NO, "gets carer's allowance");

    private final Kind kind;
    private final String label;

    PersonFact(Kind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /** As a scheme file spells it, for example {@code person.gross_income}. */
    public String key() {
        return "person." + name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** What it is, in plain English. */
    public String label() {
        return label;
    }
}
