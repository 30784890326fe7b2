package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Pensions that count: state, occupational and personal pensions after tax, and a war pension less the statutory disregard. A
 * council may ignore war pensions in full by resolution; the engine holds no resolutions and applies the statutory amount.
 */
final class PensionIncome {

    private PensionIncome() {}

    static ExactAmount of(Claim claim, Worksheet sheet) {
        ExactAmount total = ExactAmount.ZERO;
        List<String> formulas = new ArrayList<>();
        List<Income.Pension> warPensions = new ArrayList<>();
        for (Income.Pension pension : claim.incomes(Income.Pension.class)) {
            if (isWarPension(pension.kind())) {
                warPensions.add(pension);
            } else {
                total = total.plus(afterTax(pension));
                formulas.add(formula(pension));
            }
        }
        if (!formulas.isEmpty()) {
            sheet.line(CalculationStep.PENSIONS, String.join(" + ", formulas), total);
        }
        return warPensions.isEmpty() ? total : total.plus(warPension(warPensions, claim, sheet));
    }

    private static ExactAmount warPension(List<Income.Pension> pensions, Claim claim, Worksheet sheet) {
        if (pensions.size() > 1 || BenefitIncome.hasWidowedParentsAllowance(claim)) {
            sheet.ask("More than one income has a fixed disregard; how they are combined is for a person.");
        }
        Income.Pension pension = pensions.get(0);
        if (pension.kind() == PensionKind.WAR_DISABLEMENT) {
            sheet.usesSpecialCategoryData();
        }
        Money ignored = sheet.money("disregard.war_pension_statutory");
        ExactAmount counted = afterTax(pension).minus(ignored).orZeroIfNegative();
        sheet.line(CalculationStep.WAR_PENSION, formula(pension) + " - " + ignored, counted);
        return counted;
    }

    private static boolean isWarPension(PensionKind kind) {
        return switch (kind) {
            case WAR_DISABLEMENT, WAR_WIDOW_OR_WIDOWER -> true;
            case STATE_PENSION, OCCUPATIONAL, PERSONAL -> false;
        };
    }

    static ExactAmount afterTax(Income.Pension pension) {
        Money net = pension.gross().amount().minus(pension.incomeTax());
        return pension.gross().frequency().weekly(net).orZeroIfNegative();
    }

    private static String formula(Income.Pension pension) {
        RegularAmount gross = pension.gross();
        return pension.incomeTax().isZero()
                ? Wording.weekly(gross)
                : "(" + gross.amount() + " - " + pension.incomeTax() + " tax)" + Wording.conversion(gross.frequency());
    }
}
