package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;

/**
 * What is taken off a social rent at working age for bedrooms that the household does not need (SI 2006/213 regs A13, B13, from
 * general knowledge): nothing in exempt and in temporary accommodation, under shared ownership or in a sanctuary scheme.
 */
final class SizeCriteria {

    private SizeCriteria() {}

    static ExactAmount reduction(Claim claim, Tenancy tenancy, Family family, ExactAmount charged, Worksheet sheet) {
        if (!appliesTo(claim, tenancy, family, sheet)) {
            return ExactAmount.ZERO;
        }
        List<String> doubts = new ArrayList<>();
        OptionalInt needed = HouseholdBedrooms.count(claim, family.on(), doubts);
        if (!tenancy.bedrooms().isGiven()) {
            doubts.add("How many bedrooms the home has is not given, and that decides whether the rent is reduced.");
        }
        doubts.forEach(sheet::ask);
        int spare = tenancy.bedrooms().orElse(0) - needed.orElse(0);
        if (!doubts.isEmpty() || spare <= 0) {
            return ExactAmount.ZERO;
        }
        askBeforeReducing(claim.housingNeeds(), tenancy, sheet);
        Ratio share = sheet.ratio(
                spare == 1
                        ? "social_size_criteria.one_extra_bedroom"
                        : "social_size_criteria.two_or_more_extra_bedrooms");
        ExactAmount reduction = charged.times(share);
        sheet.line(
                CalculationStep.SIZE_CRITERIA,
                Wording.percent(share) + " x " + charged + ": "
                        + tenancy.bedrooms().orElse(0) + " bedrooms, " + needed.orElse(0) + " needed",
                reduction);
        return reduction;
    }

    private static boolean appliesTo(Claim claim, Tenancy tenancy, Family family, Worksheet sheet) {
        return sheet.scheme().isWorkingAge()
                && tenancy.landlord().kind().isSocial()
                && tenancy.accommodation() != AccommodationKind.EXEMPT_ACCOMMODATION
                && tenancy.accommodation() != AccommodationKind.TEMPORARY
                && !claim.housingNeeds().sharedOwnership().isYes()
                && !claim.housingNeeds().sanctuaryScheme().isYes()
                && !PensionAgeOfFamily.anybodyHasReachedIt(family);
    }

    // Nobody's rent is reduced while a fact that would prevent it is still open.
    private static void askBeforeReducing(HousingNeeds needs, Tenancy tenancy, Worksheet sheet) {
        if (tenancy.accommodation().isSpecified()) {
            sheet.ask("The home has bedrooms to spare, and whether the size criteria reach this kind of specified"
                    + " accommodation is for a person.");
        }
        if (!needs.rentProtected().isNo()) {
            sheet.ask("The home has bedrooms to spare, and whether the rent is protected for a time is not settled.");
        }
        if (!needs.overnightCarer().isAnswered()
                || !needs.fosterCarer().isAnswered()
                || !needs.coupleUnableToShare().isAnswered()
                || !needs.sharedOwnership().isAnswered()
                || !needs.sanctuaryScheme().isAnswered()) {
            sheet.ask(
                    "The home has bedrooms to spare, and the form leaves open whether there is a reason for one more or"
                            + " an exemption.");
        }
    }
}
