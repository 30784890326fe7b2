package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;

/**
 * Services inside the rent that housing benefit does not pay for (SI 2006/214 Sch 1): fuel at the amount in the agreement or
 * else the flat rate, meals at the fixed amount a person, everything else at the amount in the agreement.
 */
final class IneligibleServices {

    private IneligibleServices() {}

    static ExactAmount weekly(Tenancy tenancy, Claim claim, Family family, RentFreeWeeks free, Worksheet sheet) {
        ExactAmount total = FuelCharges.weekly(tenancy, free, sheet);
        for (ServiceCharge service : tenancy.services()) {
            total = total.plus(
                    switch (service.kind()) {
                        case MEALS_THREE_OR_MORE, MEALS_FEWER_THAN_THREE, BREAKFAST_ONLY ->
                            MealCharges.weekly(service.kind(), claim, family, free, sheet);
                        case WATER, CARE_AND_SUPPORT, PERSONAL_LAUNDRY_OR_CLEANING -> stated(service, sheet);
                        // Fuel is worked out together, because one room has rates of its own.
                        case HEATING, HOT_WATER, LIGHTING, COOKING -> ExactAmount.ZERO;
                        case COMMUNAL_CLEANING, COMMUNAL_HEATING_AND_LIGHTING, GROUNDS_AND_LIFTS, FURNITURE ->
                            ExactAmount.ZERO;
                    });
        }
        return total;
    }

    private static ExactAmount stated(ServiceCharge service, Worksheet sheet) {
        String kind = Wording.inWords(service.kind());
        if (!service.amount().isGiven()) {
            sheet.ask("The rent includes " + kind + ", and how much of the rent it is is not given.");
            return ExactAmount.ZERO;
        }
        ExactAmount amount = service.amount().fold(RegularAmount::weekly, () -> ExactAmount.ZERO);
        sheet.line(CalculationStep.SERVICES, kind + ": " + service.amount().fold(Wording::weekly, () -> ""), amount);
        return amount;
    }
}
