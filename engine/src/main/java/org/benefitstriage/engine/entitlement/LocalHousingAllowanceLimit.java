package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.Money;

/** The Local Housing Allowance as a line of the working. */
final class LocalHousingAllowanceLimit {

    private LocalHousingAllowanceLimit() {}

    static Money of(Claim claim, Family family, Worksheet sheet) {
        List<String> doubts = new ArrayList<>();
        Money limit = claim.tenancy()
                .toOptional()
                .flatMap(
                        tenancy -> LocalHousingAllowanceRate.find(claim, tenancy, family.on(), sheet.figures(), doubts))
                .map(rate -> line(rate, sheet))
                .orElse(Money.ZERO);
        doubts.forEach(sheet::ask);
        return limit;
    }

    private static Money line(LocalHousingAllowanceRate rate, Worksheet sheet) {
        sheet.localHousingAllowance(rate.figureId());
        sheet.count("lha.max_bedrooms");
        if (rate.category().equals(YoungIndividual.CATEGORY)) {
            sheet.count(YoungIndividual.AGE);
        }
        sheet.line(CalculationStep.LOCAL_HOUSING_ALLOWANCE, "rate for " + rate.category(), rate.weekly());
        return rate.weekly();
    }
}
