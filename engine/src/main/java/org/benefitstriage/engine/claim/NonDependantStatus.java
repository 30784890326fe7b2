package org.benefitstriage.engine.claim;

/** What, besides hours and income, decides a non-dependant's deduction. */
public enum NonDependantStatus {
    /** None of the others: the bands decide. */
    ORDINARY,
    /** On pension credit: no deduction. */
    ON_PENSION_CREDIT,
    /** On income support, income-based JSA or income-related ESA. */
    ON_INCOME_RELATED_BENEFIT,
    /** On universal credit without any earned income. */
    ON_UC_WITHOUT_EARNINGS,
    /** On universal credit with earned income. */
    ON_UC_WITH_EARNINGS,
    /** A full-time student. */
    FULL_TIME_STUDENT,
    /** On youth training. */
    YOUTH_TRAINING,
    /** In hospital for more than 52 weeks, or in prison. */
    LONG_TERM_AWAY,
    /** Normally lives somewhere else. */
    LIVES_ELSEWHERE,
    /** The form does not say. */
    NOT_KNOWN
}
