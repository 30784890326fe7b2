package org.benefitstriage.engine.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Tenancy;

/** Eligible rent a week: rent, less services, less a share for spare rooms, the tenant's part of it, at most the allowance. */
final class Rent {

    private static final List<ServiceKind> FUEL =
            List.of(ServiceKind.HEATING, ServiceKind.HOT_WATER, ServiceKind.LIGHTING, ServiceKind.COOKING);

    private Rent() {}

    static Pounds eligible(Household home, LawOn law, boolean workingAge) {
        Tenancy tenancy = home.claim().tenancy().toOptional().orElseThrow(() -> new Undetermined("no tenancy"));
        LandlordKind landlord = tenancy.landlord().kind();
        boolean ordinary = tenancy.accommodation() == AccommodationKind.GENERAL_NEEDS;
        boolean privately = landlord == LandlordKind.PRIVATE;
        if (!tenancy.liableForRent().isYes()
                || tenancy.accommodation() == AccommodationKind.NOT_KNOWN
                || landlord == LandlordKind.SUPPORTED_HOUSING_PROVIDER && ordinary
                || landlord == LandlordKind.OTHER
                || privately && tenancy.accommodation() == AccommodationKind.TEMPORARY) {
            throw new Undetermined("the rent is for a person");
        }
        Pounds rent = Pay.weekly(tenancy.rent())
                .less(fuel(tenancy, home, law))
                .less(otherServices(tenancy, home, law))
                .notBelowNil();
        boolean social = landlord == LandlordKind.COUNCIL || landlord == LandlordKind.HOUSING_ASSOCIATION;
        if (workingAge && social) {
            rent = rent.less(rent.times(SpareRooms.share(tenancy, home, law)));
        }
        Pounds owed = share(rent, tenancy, home);
        return privately && ordinary ? owed.orLess(allowance(tenancy, home, law)) : owed;
    }

    /** An amount of an ordinary week in a week with rent, when other weeks of the year have none. */
    static Pounds withRent(Pounds ordinary, Household home, LawOn law) {
        Tenancy tenancy = home.claim().tenancy().toOptional().orElseThrow(() -> new Undetermined("no tenancy"));
        int free = tenancy.rentFreeWeeks();
        if (free == 0) {
            return ordinary;
        }
        LandlordKind landlord = tenancy.landlord().kind();
        boolean social = landlord == LandlordKind.COUNCIL || landlord == LandlordKind.HOUSING_ASSOCIATION;
        boolean byTheWeek = List.of(Frequency.WEEKLY, Frequency.FORTNIGHTLY, Frequency.FOUR_WEEKLY)
                .contains(tenancy.rent().frequency());
        if (!social || !byTheWeek || free >= 52 || mondaysOfRentYear(home.on()) != 52) {
            throw new Undetermined("rent-free weeks");
        }
        law.requireSwitch("recalled.rent_free_weeks");
        return ordinary.times(52).over(52 - free);
    }

    // Rent years run from Monday to Monday: those that begin before 8 April 2024 and the like have 53.
    private static int mondaysOfRentYear(LocalDate on) {
        LocalDate monday = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (monday.getMonthValue() != 4 || monday.getDayOfMonth() > 7) {
            monday = monday.minusWeeks(1);
        }
        int mondays = 0;
        do {
            monday = monday.plusWeeks(1);
            mondays++;
        } while (monday.getMonthValue() != 4 || monday.getDayOfMonth() > 7);
        return mondays;
    }

    // What the claimant owes of a rent is asked, never taken to be an equal part.
    private static Pounds share(Pounds rent, Tenancy tenancy, Household home) {
        var percent = home.claim().housingNeeds().rentSharePercent();
        if (tenancy.jointTenants() > 0) {
            return rent.times(percent.toOptional().orElseThrow(() -> new Undetermined("the share of the rent")))
                    .over(100);
        }
        if (percent.orElse(100) != 100) {
            throw new Undetermined("a share of the rent, and nobody to share it with");
        }
        return rent;
    }

    private static Pounds fuel(Tenancy tenancy, Household home, LawOn law) {
        Pounds stated = Pounds.NOTHING;
        List<ServiceKind> flat = new ArrayList<>();
        boolean anyStatedButCooking = false;
        for (ServiceCharge service : tenancy.services()) {
            if (!FUEL.contains(service.kind())) {
                continue;
            }
            if (service.amount().isGiven()) {
                stated = stated.plus(service.amount().fold(Pay::weekly, () -> Pounds.NOTHING));
                anyStatedButCooking |= service.kind() != ServiceKind.COOKING;
            } else if (!flat.contains(service.kind())) {
                flat.add(service.kind());
            }
        }
        if (flat.isEmpty()) {
            return stated;
        }
        if (!tenancy.oneRoomOnly().isAnswered()) {
            throw new Undetermined("one room or more");
        }
        if (tenancy.oneRoomOnly().isNo()) {
            for (ServiceKind kind : flat) {
                stated = stated.plus(withRent(law.figure("fuel." + kind.name().toLowerCase(Locale.ROOT)), home, law));
            }
            return stated;
        }
        if (flat.remove(ServiceKind.COOKING)) {
            stated = stated.plus(withRent(law.figure("fuel.one_room_cooking"), home, law));
        }
        if (flat.isEmpty()) {
            return stated;
        }
        if (anyStatedButCooking || !flat.contains(ServiceKind.HEATING)) {
            throw new Undetermined("fuel of one room, in part");
        }
        return stated.plus(withRent(law.figure("fuel.one_room_heating_and_other"), home, law));
    }

    private static Pounds otherServices(Tenancy tenancy, Household home, LawOn law) {
        Pounds total = Pounds.NOTHING;
        for (ServiceCharge service : tenancy.services()) {
            switch (service.kind()) {
                case WATER, CARE_AND_SUPPORT, PERSONAL_LAUNDRY_OR_CLEANING -> {
                    RegularAmount amount = service.amount()
                            .toOptional()
                            .orElseThrow(() -> new Undetermined("how much of the rent a service is"));
                    total = total.plus(Pay.weekly(amount));
                }
                case MEALS_THREE_OR_MORE ->
                    total = total.plus(withRent(meals("meals.three_or_more", home, law), home, law));
                case MEALS_FEWER_THAN_THREE ->
                    total = total.plus(withRent(meals("meals.fewer_than_three", home, law), home, law));
                case BREAKFAST_ONLY -> {
                    mealsAreTheFamilys(home);
                    int people = home.adults().size() + home.children().size();
                    total = total.plus(
                            withRent(law.figure("meals.breakfast_only").times(people), home, law));
                }
                default -> {}
            }
        }
        return total;
    }

    private static Pounds meals(String figures, Household home, LawOn law) {
        mealsAreTheFamilys(home);
        int young = 0;
        for (Child child : home.children()) {
            young += Household.age(child.dateOfBirth(), home.on()) < 16 ? 1 : 0;
        }
        int others = home.adults().size() + home.children().size() - young;
        Pounds total = law.figure(figures + ".adult_16_plus").times(others);
        return young == 0
                ? total
                : total.plus(law.figure(figures + ".child_under_16").times(young));
    }

    private static void mealsAreTheFamilys(Household home) {
        if (!home.claim().nonDependants().isEmpty()) {
            throw new Undetermined("for whom the meals are");
        }
    }

    private static Pounds allowance(Tenancy tenancy, Household home, LawOn law) {
        if (tenancy.started()
                .map(day -> day.isBefore(LocalDate.of(1989, 1, 15)))
                .orElse(false)) {
            throw new Undetermined("a protected tenancy");
        }
        int rooms = Bedrooms.needed(home);
        String area = "lha."
                + tenancy.broadRentalMarketArea()
                        .toOptional()
                        .orElseThrow(() -> new Undetermined("the area is not matched"))
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        if (!law.holds(area)) {
            throw new Undetermined("no rates of the area");
        }
        // The rule for young people looks at who they are, whichever regulations govern.
        if (rooms == 1 && SpareRooms.youngAndAlone(home, law)) {
            return law.rate(area, "shared");
        }
        if (rooms == 1 && !tenancy.oneRoomOnly().isAnswered()) {
            throw new Undetermined("one room or more");
        }
        if (rooms == 1 && tenancy.oneRoomOnly().isYes()) {
            return law.rate(area, "shared");
        }
        int limited = Math.min(rooms, law.whole("lha.max_bedrooms"));
        return law.rate(area, List.of("one", "two", "three", "four").get(limited - 1));
    }
}
