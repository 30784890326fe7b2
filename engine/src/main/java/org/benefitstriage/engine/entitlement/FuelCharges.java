package org.benefitstriage.engine.entitlement;

import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Fuel inside the rent: the amount in the agreement where it states one, otherwise the flat rate. Somebody who occupies one
 * room has a single flat rate for heating with any hot water or lighting, and one for cooking.
 */
final class FuelCharges {

    private FuelCharges() {}

    static ExactAmount weekly(Tenancy tenancy, RentFreeWeeks free, Worksheet sheet) {
        List<ServiceCharge> fuel = tenancy.services().stream()
                .filter(service -> isFuel(service.kind()))
                .toList();
        ExactAmount total = ExactAmount.ZERO;
        boolean flatRateNeeded = false;
        for (ServiceCharge service : fuel) {
            if (service.amount().isGiven()) {
                total = total.plus(stated(service, sheet));
            } else {
                flatRateNeeded = true;
            }
        }
        return flatRateNeeded ? total.plus(flatRates(tenancy, fuel, free, sheet)) : total;
    }

    private static ExactAmount stated(ServiceCharge service, Worksheet sheet) {
        ExactAmount amount = service.amount().fold(RegularAmount::weekly, () -> ExactAmount.ZERO);
        sheet.line(
                CalculationStep.FUEL,
                Wording.inWords(service.kind()) + ": " + service.amount().fold(Wording::weekly, () -> ""),
                amount);
        return amount;
    }

    private static ExactAmount flatRates(
            Tenancy tenancy, List<ServiceCharge> fuel, RentFreeWeeks free, Worksheet sheet) {
        List<ServiceKind> without = fuel.stream()
                .filter(service -> !service.amount().isGiven())
                .map(ServiceCharge::kind)
                .distinct()
                .toList();
        return switch (tenancy.oneRoomOnly()) {
            case YES -> oneRoom(without, fuel, free, sheet);
            case NO -> severalRooms(without, free, sheet);
            case NOT_ANSWERED -> {
                sheet.ask(
                        "Whether the rent is for one room only is not known, and that decides the flat rate for fuel.");
                yield ExactAmount.ZERO;
            }
        };
    }

    private static ExactAmount severalRooms(List<ServiceKind> kinds, RentFreeWeeks free, Worksheet sheet) {
        ExactAmount total = ExactAmount.ZERO;
        for (ServiceKind kind : kinds) {
            total = total.plus(flatRate("fuel." + kind.name().toLowerCase(Locale.UK), kind, free, sheet));
        }
        return total;
    }

    private static ExactAmount oneRoom(
            List<ServiceKind> without, List<ServiceCharge> all, RentFreeWeeks free, Worksheet sheet) {
        ExactAmount total = ExactAmount.ZERO;
        if (without.contains(ServiceKind.COOKING)) {
            total = total.plus(flatRate("fuel.one_room_cooking", ServiceKind.COOKING, free, sheet));
        }
        boolean otherFuel = without.stream().anyMatch(kind -> kind != ServiceKind.COOKING);
        if (!otherFuel) {
            return total;
        }
        boolean noneStated = all.stream()
                .noneMatch(service -> service.kind() != ServiceKind.COOKING
                        && service.amount().isGiven());
        if (without.contains(ServiceKind.HEATING) && noneStated) {
            return total.plus(flatRate("fuel.one_room_heating_and_other", ServiceKind.HEATING, free, sheet));
        }
        sheet.ask(
                "The flat rate for one room covers heating with hot water and lighting together; a person settles the fuel"
                        + " in this rent.");
        return total;
    }

    private static ExactAmount flatRate(String figure, ServiceKind kind, RentFreeWeeks free, Worksheet sheet) {
        Money rate = sheet.money(figure);
        ExactAmount charge = free.inAWeekWithRent(rate.exact());
        sheet.line(CalculationStep.FUEL, Wording.inWords(kind) + ": flat rate" + free.formula(), charge);
        return charge;
    }

    private static boolean isFuel(ServiceKind kind) {
        return switch (kind) {
            case HEATING, HOT_WATER, LIGHTING, COOKING -> true;
            case MEALS_THREE_OR_MORE,
                    MEALS_FEWER_THAN_THREE,
                    BREAKFAST_ONLY,
                    WATER,
                    CARE_AND_SUPPORT,
                    PERSONAL_LAUNDRY_OR_CLEANING,
                    COMMUNAL_CLEANING,
                    COMMUNAL_HEATING_AND_LIGHTING,
                    GROUNDS_AND_LIFTS,
                    FURNITURE -> false;
        };
    }
}
