package org.benefitstriage.engine.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.risk.Observation;

/**
 * What rules need to know about the tenancy.
 *
 * @param landlord kind of landlord
 * @param accommodation ordinary, temporary or one of the specified kinds
 * @param liable whether the claimant is liable for the rent
 * @param commercial whether rent would be paid in the ordinary way of business
 * @param landlordRelative whether the landlord is a relative or former partner
 * @param landlordLivesIn whether the landlord lives in the home
 * @param ownsHome whether the claimant owns the home
 * @param marketAreaMatched whether a broad rental market area was matched
 * @param rentNil whether the rent is nil
 * @param servicesMoreThanRent whether stated service charges are more than the rent
 * @param rentFreeAllYear whether every week of the year is rent-free
 * @param moreSharersThanRooms whether more people share the liability than there are bedrooms
 * @param roomsNotGiven whether neither bedrooms nor a single room are stated
 * @param daysUntilStart days from the receipt of the claim to the first day of the tenancy, nil or less when begun or unknown
 */
public record TenancyFacts(
        LandlordKind landlord,
        AccommodationKind accommodation,
        YesNo liable,
        YesNo commercial,
        YesNo landlordRelative,
        YesNo landlordLivesIn,
        YesNo ownsHome,
        boolean marketAreaMatched,
        boolean rentNil,
        boolean servicesMoreThanRent,
        boolean rentFreeAllYear,
        boolean moreSharersThanRooms,
        boolean roomsNotGiven,
        long daysUntilStart)
        implements Observed {

    private static final int WEEKS_IN_A_YEAR = 52;

    /** The facts of one tenancy. */
    public static TenancyFacts of(Tenancy tenancy, YesNo ownsHome, LocalDate received) {
        ExactAmount services = tenancy.services().stream()
                .map(ServiceCharge::amount)
                .map(amount -> amount.fold(stated -> stated.weekly(), () -> ExactAmount.ZERO))
                .reduce(ExactAmount.ZERO, ExactAmount::plus);
        return new TenancyFacts(
                tenancy.landlord().kind(),
                tenancy.accommodation(),
                tenancy.liableForRent(),
                tenancy.landlord().commercial(),
                tenancy.landlord().relative(),
                tenancy.landlord().livesInTheHome(),
                ownsHome,
                tenancy.broadRentalMarketArea().isGiven(),
                tenancy.rent().amount().isZero(),
                services.isMoreThan(tenancy.rent().weekly()),
                tenancy.rentFreeWeeks() == WEEKS_IN_A_YEAR,
                tenancy.bedrooms().fold(rooms -> tenancy.jointTenants() > rooms, () -> false),
                !tenancy.bedrooms().isGiven() && !tenancy.oneRoomOnly().isAnswered(),
                tenancy.started().fold(start -> ChronoUnit.DAYS.between(received, start), () -> 0L));
    }

    public boolean socialLandlord() {
        return landlord.isSocial();
    }

    public boolean privateLandlord() {
        return landlord == LandlordKind.PRIVATE;
    }

    /** Neither a social nor a private landlord. */
    public boolean landlordOfAnotherKind() {
        return !socialLandlord() && !privateLandlord();
    }

    public boolean generalNeeds() {
        return accommodation == AccommodationKind.GENERAL_NEEDS;
    }

    public boolean accommodationNotKnown() {
        return accommodation == AccommodationKind.NOT_KNOWN;
    }

    public boolean temporaryOrSpecified() {
        return accommodation == AccommodationKind.TEMPORARY || accommodation.isSpecified();
    }

    public boolean owned() {
        return ownsHome.isYes();
    }

    @Override
    public List<Observation> observations() {
        return List.of(
                Words.seen("landlord", landlord),
                Words.seen("accommodation", accommodation),
                Words.seen("liable for rent", liable),
                Words.seen("let in the ordinary way of business", commercial),
                Words.seen("landlord is a relative or former partner", landlordRelative),
                Words.seen("landlord lives in the home", landlordLivesIn),
                Words.seen("owns the home", ownsHome),
                Words.seen("rental market area matched", marketAreaMatched));
    }
}
