package org.benefitstriage.engine.entitlement;

import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;

/** The means test at working age: a passport, or everything worked out from the claim. */
final class WorkingAgeMeans {

    private WorkingAgeMeans() {}

    /** The means test, or nothing when capital is above the limit. */
    static Optional<MeansTest> of(Claim claim, Family family, Worksheet sheet) {
        Optional<String> passport = WorkingAgePassport.of(claim);
        if (passport.isPresent()) {
            sheet.line(
                    CalculationStep.PASSPORT,
                    "Benefit in payment: all income and capital ignored",
                    passport.get() + " awarded",
                    ExactAmount.ZERO.toString());
            return Optional.of(MeansTest.passported(MeansTest.Basis.WORKING_AGE_BENEFIT));
        }
        ExactAmount capital = AssessedCapital.total(claim);
        if (CapitalLimit.isExceeded(claim, capital, sheet)) {
            return Optional.empty();
        }
        WorkingAgeNeeds needs = WorkingAgeNeeds.of(claim, family, sheet);
        ExactAmount income = WeeklyIncome.of(claim, family, capital, needs.grounds(), sheet);
        return Optional.of(new MeansTest(MeansTest.Basis.FULL_ASSESSMENT, income, needs.applicableAmount()));
    }
}
