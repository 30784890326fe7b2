package org.benefitstriage.engine.claim;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.money.Money;

/**
 * What the claimant rents and from whom.
 *
 * @param landlord who lets the home
 * @param accommodation ordinary, temporary or one of the specified kinds
 * @param liableForRent whether the claimant is liable for the rent
 * @param started first day of the tenancy, if given
 * @param rent rent including services
 * @param rentFreeWeeks weeks a year without rent
 * @param jointTenants tenants who share the liability other than the partner
 * @param bedrooms bedrooms in the home, if given
 * @param oneRoomOnly whether they occupy one room only
 * @param services services that the rent pays for
 * @param broadRentalMarketArea the broad rental market area, if matched
 * @param writtenAgreement whether there is a written agreement
 * @param arrears rent owed, if given
 * @param payLandlord whether benefit is to be paid to the landlord
 */
public record Tenancy(
        Landlord landlord,
        AccommodationKind accommodation,
        YesNo liableForRent,
        Answer<LocalDate> started,
        RegularAmount rent,
        int rentFreeWeeks,
        int jointTenants,
        Answer<Integer> bedrooms,
        YesNo oneRoomOnly,
        List<ServiceCharge> services,
        Answer<String> broadRentalMarketArea,
        YesNo writtenAgreement,
        Answer<Money> arrears,
        YesNo payLandlord) {

    public Tenancy {
        services = List.copyOf(services);
        if (rentFreeWeeks < 0 || rentFreeWeeks > 52) {
            throw new IllegalArgumentException("expected rent-free weeks between 0 and 52, found " + rentFreeWeeks);
        }
        if (jointTenants < 0 || jointTenants > 20) {
            throw new IllegalArgumentException("expected joint tenants between 0 and 20, found " + jointTenants);
        }
    }
}
