package org.benefitstriage.engine.oracle;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.HousingNeeds;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;

/** What is taken off a social rent for bedrooms to spare, and who of private tenants has the shared rate for being young. */
final class SpareRooms {

    private SpareRooms() {}

    static Pounds share(Tenancy tenancy, Household home, LawOn law) {
        HousingNeeds needs = home.claim().housingNeeds();
        AccommodationKind kind = tenancy.accommodation();
        if (kind == AccommodationKind.EXEMPT_ACCOMMODATION
                || kind == AccommodationKind.TEMPORARY
                || needs.sharedOwnership().isYes()
                || needs.sanctuaryScheme().isYes()
                || Route.anybodyReached(home.claim(), home.on())) {
            return Pounds.NOTHING;
        }
        int has = tenancy.bedrooms().toOptional().orElseThrow(() -> new Undetermined("how many bedrooms there are"));
        int spare = has - Bedrooms.needed(home);
        if (spare <= 0) {
            return Pounds.NOTHING;
        }
        boolean allAnswered = List.of(
                        needs.overnightCarer(),
                        needs.fosterCarer(),
                        needs.coupleUnableToShare(),
                        needs.sharedOwnership(),
                        needs.sanctuaryScheme())
                .stream()
                .allMatch(YesNo::isAnswered);
        if (kind != AccommodationKind.GENERAL_NEEDS || needs.rentProtected() != YesNo.NO || !allAnswered) {
            throw new Undetermined("bedrooms to spare with a question open");
        }
        return law.figure("social_size_criteria." + (spare == 1 ? "one_extra_bedroom" : "two_or_more_extra_bedrooms"));
    }

    /** Whether the claimant is single, below the age, and none of the exceptions applies. */
    static boolean youngAndAlone(Household home, LawOn law) {
        Person claimant = home.claim().claimant();
        int age = home.age(claimant);
        if (home.couple()
                || age >= law.whole("lha.shared_accommodation_age")
                || !Route.plainlyBelow(claimant, home.on())) {
            return false;
        }
        HousingNeeds needs = home.claim().housingNeeds();
        YesNo severe = YesNo.NO;
        if (Household.countsForSevereDisability(claimant)) {
            YesNo carer = claimant.circumstances().someonePaidCarerBenefitForThem();
            severe = carer.isYes() ? YesNo.NO : carer.isNo() ? YesNo.YES : YesNo.NOT_ANSWERED;
        }
        List<YesNo> exceptions = List.of(
                severe,
                needs.hostelThreeMonths(),
                needs.abuseOrSlaveryVictim(),
                age < 25 ? needs.careLeaver() : needs.offenderManagement());
        if (exceptions.contains(YesNo.YES)) {
            return false;
        }
        if (exceptions.contains(YesNo.NOT_ANSWERED)) {
            throw new Undetermined("an exception to the shared rate");
        }
        return true;
    }
}
