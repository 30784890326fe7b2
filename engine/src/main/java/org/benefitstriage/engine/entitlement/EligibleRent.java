package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;

/**
 * Eligible rent a week: rent less services that housing benefit does not pay for, then no more than the Local Housing
 * Allowance for a private tenant, or less a share for spare bedrooms for a working-age tenant of a social landlord. Either
 * comes before non-dependants and before the taper.
 *
 * <p>In specified and temporary accommodation it is the actual rent. The council may restrict it, so the working says so, and
 * the condition on the rent route and a guard-rail always put the claim in front of an officer.
 */
final class EligibleRent {

    private EligibleRent() {}

    static ExactAmount weekly(Claim claim, Family family, Worksheet sheet) {
        if (!claim.tenancy().isGiven()) {
            sheet.ask("The claim has no tenancy.");
            return ExactAmount.ZERO;
        }
        return claim.tenancy().fold(tenancy -> weekly(tenancy, claim, family, sheet), () -> ExactAmount.ZERO);
    }

    private static ExactAmount weekly(Tenancy tenancy, Claim claim, Family family, Worksheet sheet) {
        askAbout(tenancy, sheet);
        ExactAmount rent = tenancy.rent().weekly();
        RentFreeWeeks free = RentFreeWeeks.of(tenancy, family.on(), sheet);
        String weeks = free.any() ? ", in " + free.weeksWithRent() + " weeks of the year" : "";
        sheet.line(CalculationStep.RENT, Wording.weekly(tenancy.rent()) + weeks, rent);
        ExactAmount services = IneligibleServices.weekly(tenancy, claim, family, free, sheet);
        ExactAmount charged = rent.minus(services).orZeroIfNegative();
        String formula = services.isZero() ? rent.toString() : rent + " - " + services;
        ExactAmount spareRooms = SizeCriteria.reduction(claim, tenancy, family, charged, sheet);
        if (!spareRooms.isZero()) {
            charged = charged.minus(spareRooms);
            formula += " - " + spareRooms;
        }
        ExactAmount eligible = JointTenants.share(charged, tenancy, claim, sheet);
        if (tenancy.jointTenants() > 0) {
            formula = "the share of " + formula;
        }
        if (LocalHousingAllowanceRate.appliesTo(tenancy)) {
            ExactAmount limit =
                    LocalHousingAllowanceLimit.of(claim, family, sheet).exact();
            formula = "the lower of " + formula + " and " + limit;
            eligible = eligible.min(limit);
        } else if (tenancy.accommodation().isSpecifiedOrTemporary()) {
            formula += ", unless the council restricts it";
        }
        sheet.line(CalculationStep.ELIGIBLE_RENT, formula, eligible);
        return eligible;
    }

    private static void askAbout(Tenancy tenancy, Worksheet sheet) {
        if (tenancy.liableForRent().isNo()) {
            sheet.ask("The claimant is not liable for the rent.");
        } else if (!tenancy.liableForRent().isAnswered()) {
            sheet.ask("Whether the claimant is liable for the rent is not known.");
        }
        if (tenancy.accommodation() == AccommodationKind.NOT_KNOWN) {
            sheet.ask("The kind of accommodation is not known, and it decides how eligible rent is found.");
        }
        switch (tenancy.landlord().kind()) {
            case COUNCIL, HOUSING_ASSOCIATION -> {}
            case PRIVATE -> {
                if (tenancy.accommodation() == AccommodationKind.TEMPORARY) {
                    sheet.ask("Temporary accommodation with a private landlord: a person finds the eligible rent.");
                }
            }
            case SUPPORTED_HOUSING_PROVIDER -> {
                if (!tenancy.accommodation().isSpecifiedOrTemporary()) {
                    sheet.ask(
                            "The landlord provides supported housing, and the home is not shown as specified or temporary"
                                    + " accommodation: a person decides how eligible rent is found.");
                }
            }
            case OTHER ->
                sheet.ask("What kind of landlord it is decides how eligible rent is found, and it is not known.");
        }
    }
}
