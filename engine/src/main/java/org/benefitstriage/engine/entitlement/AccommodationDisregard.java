package org.benefitstriage.engine.entitlement;

import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * The further earnings disregard at working age in specified or temporary accommodation (SI 2006/213 Sch 4 para 18, in force
 * from 5 October 2026): one for a couple, on top of the earnings disregard, never more than the earnings left.
 */
final class AccommodationDisregard {

    private static final String PREFIX = "earnings_disregard.para18.";
    private static final List<String> RATES = List.of(
            "single_or_lone_parent_under_25",
            "single_or_lone_parent_25_or_over",
            "couple_both_under_18",
            "couple_one_18_both_under_25",
            "couple_one_25_or_over");
    private static final int ADULT = 18;
    private static final int FULL_AGE = 25;

    private AccommodationDisregard() {}

    static ExactAmount of(Claim claim, Family family, ExactAmount earningsLeft, Worksheet sheet) {
        AccommodationKind accommodation =
                claim.tenancy().map(Tenancy::accommodation).orElse(AccommodationKind.NOT_KNOWN);
        if (!sheet.scheme().isWorkingAge() || !accommodation.isSpecifiedOrTemporary() || !isInForce(sheet)) {
            return ExactAmount.ZERO;
        }
        String rate = rate(family);
        Money most = sheet.money(PREFIX + rate);
        ExactAmount ignored = most.exact().min(earningsLeft);
        sheet.line(CalculationStep.ACCOMMODATION_DISREGARD, rate.replace('_', ' ') + ": up to " + most, ignored);
        return ignored;
    }

    // Before it came into force none of its figures is held.
    private static boolean isInForce(Worksheet sheet) {
        return RATES.stream().anyMatch(rate -> sheet.holds(PREFIX + rate));
    }

    private static String rate(Family family) {
        int oldest = family.adults().stream()
                .map(Person::dateOfBirth)
                .mapToInt(born -> Family.age(born, family.on()))
                .max()
                .orElse(0);
        if (family.isCouple()) {
            return oldest < ADULT
                    ? "couple_both_under_18"
                    : oldest < FULL_AGE ? "couple_one_18_both_under_25" : "couple_one_25_or_over";
        }
        return oldest < FULL_AGE ? "single_or_lone_parent_under_25" : "single_or_lone_parent_25_or_over";
    }
}
