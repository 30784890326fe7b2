package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.Map;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.scheme.SchemeResult;
import org.benefitstriage.engine.scheme.SchemeValue;
import org.benefitstriage.engine.scheme.StandardFact;

/**
 * Income and the applicable amount under the working-age housing benefit rules, for a local scheme that takes them over. Tariff
 * income is left out: such a scheme has a step of its own for it.
 */
final class NationalMeans {

    private NationalMeans() {}

    /** Whether what keeps a scheme from giving an award is one of the two. */
    static boolean areAskedBy(SchemeResult.Undetermined open) {
        return open.touched().contains(StandardFact.NATIONAL_INCOME.key())
                || open.touched().contains(StandardFact.NATIONAL_APPLICABLE_AMOUNT.key());
    }

    /** Both, as facts for the scheme. */
    static Map<String, SchemeValue> of(Claim claim, LocalDate on, Worksheet sheet) {
        Family family = Family.of(claim, on, sheet);
        AccommodationKind accommodation =
                claim.tenancy().map(Tenancy::accommodation).orElse(AccommodationKind.GENERAL_NEEDS);
        boolean anyEarnings =
                !Earnings.of(claim).isEmpty() || !Earnings.ofStatutoryPay(claim).isEmpty();
        if (accommodation.isSpecifiedOrTemporary() && anyEarnings) {
            sheet.ask(
                    "Whether the scheme takes over the earnings ignored in specified or temporary accommodation is for a"
                            + " person.");
        }
        WorkingAgeNeeds needs = WorkingAgeNeeds.of(claim, family, sheet);
        ExactAmount income = WeeklyIncome.withoutTariff(claim, family, needs.grounds(), sheet);
        return Map.of(
                StandardFact.NATIONAL_INCOME.key(),
                new SchemeValue.Money(income),
                StandardFact.NATIONAL_APPLICABLE_AMOUNT.key(),
                new SchemeValue.Money(needs.applicableAmount().exact()));
    }
}
