package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.FigureUnit.*;
import static org.benefitstriage.models.caseload.Source.*;

/** How households, incomes, rents and capital are drawn. */
enum HouseholdFigure implements Figure {
    PASSPORTED(4_800, IN_TEN_THOUSAND, ASSUMPTION, "claims with guarantee credit or another passport confirmed"),
    IN_PAID_WORK(
            3_400,
            IN_TEN_THOUSAND,
            ASSUMPTION,
            "claims without a passport in which somebody is in paid work, in the first year"),
    IN_PAID_WORK_RISE(120, IN_TEN_THOUSAND, IN_WORK_TREND, "added to that share each year"),
    SELF_EMPLOYED(1_800, IN_TEN_THOUSAND, ASSUMPTION, "claims in paid work whose work is self-employment"),
    FURTHER_INCOME(
            4_500,
            IN_TEN_THOUSAND,
            ASSUMPTION,
            "claims without a passport that have each further source of income, up to three"),
    PRIVATE_TENANT(3_000, IN_TEN_THOUSAND, ASSUMPTION, "claims from private tenants; only these have a reference rent"),
    LOWEST_REFERENCE_RENT(9_500, PENCE_A_WEEK, ASSUMPTION, "lowest reference rent"),
    HIGHEST_REFERENCE_RENT(19_000, PENCE_A_WEEK, ASSUMPTION, "highest reference rent"),
    LOWEST_RENT(70, PERCENT, ASSUMPTION, "lowest ordinary rent of a private tenant, of the reference rent"),
    HIGHEST_RENT(112, PERCENT, ASSUMPTION, "highest ordinary rent of a private tenant, of the reference rent"),
    HIGH_RENT(1_500, IN_TEN_THOUSAND, ASSUMPTION, "private tenants whose rent is above the ordinary range"),
    HIGHEST_HIGH_RENT(170, PERCENT, ASSUMPTION, "highest rent of those, of the reference rent"),
    NON_DEPENDANT(
            1_500,
            IN_TEN_THOUSAND,
            ASSUMPTION,
            "households with a non-dependant; as many of these have each further one, up to three"),
    NON_DEPENDANT_UNEVIDENCED(2_500, IN_TEN_THOUSAND, ASSUMPTION, "non-dependants whose income has no evidence"),
    MOVED_THIS_YEAR(1_500, IN_TEN_THOUSAND, ASSUMPTION, "households that moved in the past twelve months"),
    LONGEST_STAY(240, MONTHS, ASSUMPTION, "longest time at an address that is told apart"),
    STAY_NOT_KNOWN(400, IN_TEN_THOUSAND, ASSUMPTION, "claims where the time at the address is not known"),
    TENANCY_RENEWED(
            2_000, IN_TEN_THOUSAND, ASSUMPTION, "households whose tenancy is younger than their stay at the address");

    private final Declared declared;

    HouseholdFigure(int value, FigureUnit unit, Source source, String inWords) {
        this.declared = new Declared(value, unit, source, inWords);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
