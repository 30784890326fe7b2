package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Income from people who pay to live in the home: for a boarder a first amount a person and half of the rest are ignored, for
 * a lodger the amount: at pension age for each person, at working age once for all who share the letting.
 */
final class BoarderIncome {

    private BoarderIncome() {}

    static ExactAmount of(Claim claim, Worksheet sheet) {
        ExactAmount total = ExactAmount.ZERO;
        for (Boarder boarder : claim.boarders()) {
            total = total.plus(
                    switch (boarder.kind()) {
                        case BOARDER -> boarder(boarder, sheet);
                        case LODGER -> lodger(boarder, sheet);
                    });
        }
        return total;
    }

    private static ExactAmount boarder(Boarder boarder, Worksheet sheet) {
        Money first = sheet.money("disregard.boarder_first");
        ExactAmount counted = above(boarder, first, boarder.persons()).dividedBy(2);
        sheet.line(CalculationStep.BOARDERS, "half of (" + formula(boarder, first, boarder.persons()) + ")", counted);
        return counted;
    }

    private static ExactAmount lodger(Boarder lodger, Worksheet sheet) {
        Money ignored = sheet.money("disregard.lodger");
        int times = sheet.scheme().isWorkingAge() ? 1 : lodger.persons();
        ExactAmount counted = above(lodger, ignored, times);
        sheet.line(CalculationStep.LODGERS, formula(lodger, ignored, times), counted);
        return counted;
    }

    private static ExactAmount above(Boarder boarder, Money each, int times) {
        return boarder.payment().weekly().minus(each.exact().times(times)).orZeroIfNegative();
    }

    private static String formula(Boarder boarder, Money each, int times) {
        return Wording.weekly(boarder.payment()) + " - " + times + " x " + each;
    }
}
