package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.FigureUnit.*;
import static org.benefitstriage.models.caseload.Source.*;

/** How often each cause of error enters a claim, by the circumstances that make it possible. */
enum ErrorFigure implements Figure {
    EARNINGS_EMPLOYED(960, IN_TEN_THOUSAND, CAUSES_2013_14, "employed claims with an earnings error"),
    EARNINGS_SELF_EMPLOYED(1_400, IN_TEN_THOUSAND, CAUSES_2013_14, "self-employed claims with an earnings error"),
    EARNINGS_NOT_WORKING(
            110, IN_TEN_THOUSAND, CAUSES_2013_14, "claims without declared work or passport with an earnings error"),
    EARNINGS_PASSPORTED(40, IN_TEN_THOUSAND, CAUSES_2013_14, "passported claims with an earnings error"),
    EARNINGS_EACH_FURTHER_INCOME(60, IN_TEN_THOUSAND, CAUSES_2013_14, "added for each income source after the first"),
    LIVING_TOGETHER(75, IN_TEN_THOUSAND, CAUSES_2013_14, "claims with an undeclared partner"),
    LIVING_TOGETHER_RECENT(
            140, IN_TEN_THOUSAND, CAUSES_2013_14, "added when the household moved in the past twelve months"),
    RESIDENCY(45, IN_TEN_THOUSAND, CAUSES_2013_14, "claims with a residency error"),
    RESIDENCY_RECENT(140, IN_TEN_THOUSAND, CAUSES_2013_14, "added when the household moved in the past twelve months"),
    CAPITAL_PASSPORTED(10, IN_TEN_THOUSAND, FORMS_WITH_ERROR, "passported claims with a capital error"),
    CAPITAL(60, IN_TEN_THOUSAND, FORMS_WITH_ERROR, "other claims with a capital error"),
    CAPITAL_NEAR_LIMIT(
            500,
            IN_TEN_THOUSAND,
            FORMS_WITH_ERROR,
            "added when declared capital is three quarters of the limit or more"),
    NON_DEPENDANT_NONE_DECLARED(
            25,
            IN_TEN_THOUSAND,
            FORMS_WITH_ERROR,
            "claims without declared non-dependants that have a non-dependant error"),
    NON_DEPENDANT_DECLARED(
            120,
            IN_TEN_THOUSAND,
            FORMS_WITH_ERROR,
            "claims with declared non-dependants that have a non-dependant error"),
    NON_DEPENDANT_UNEVIDENCED(
            300, IN_TEN_THOUSAND, FORMS_WITH_ERROR, "added when a non-dependant has no evidence of income"),
    RENT(15, IN_TEN_THOUSAND, FORMS_WITH_ERROR, "claims with a rent or tenancy error"),
    RENT_PRIVATE(40, IN_TEN_THOUSAND, FORMS_WITH_ERROR, "added for private tenants"),
    RENT_HIGH(250, IN_TEN_THOUSAND, FORMS_WITH_ERROR, "added when the rent is over a tenth above the reference rent"),
    IDENTITY(25, IN_TEN_THOUSAND, FORMS_WITH_ERROR, "claims with an identity error or a duplicate");

    private final Declared declared;

    ErrorFigure(int value, FigureUnit unit, Source source, String inWords) {
        this.declared = new Declared(value, unit, source, inWords);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
