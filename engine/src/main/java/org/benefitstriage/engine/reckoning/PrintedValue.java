package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value as a line of the working prints it, held against one that was reckoned. */
final class PrintedValue {

    /** Printed amounts have four places where they are not whole pence. */
    private static final int PLACES = 4;

    private PrintedValue() {}

    /** Whether a line prints what was reckoned, apart by no more than what the reckoning is inexact by. */
    static boolean says(String printed, Object reckoned, BigDecimal inexact) {
        if (!(reckoned instanceof Fraction amount)) {
            String text = reckoned instanceof Boolean yes ? (yes ? "yes" : "no") : String.valueOf(reckoned);
            return text.equals(printed);
        }
        try {
            boolean percent = printed.endsWith("%");
            BigDecimal said =
                    new BigDecimal(printed.replace("£", "").replace(",", "").replace("%", ""));
            BigDecimal ours = (percent ? amount.times(100) : amount).places(PLACES);
            return said.setScale(PLACES, RoundingMode.HALF_UP)
                            .subtract(ours)
                            .abs()
                            .compareTo(inexact)
                    <= 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
