package org.benefitstriage.engine.entitlement;

import java.util.List;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.RuleId;

/**
 * One line of a working.
 *
 * @param step for example {@code HB-CAL-TAPER}
 * @param label what the line is, in plain English
 * @param formula the sum with its figures in it, for example {@code 65% x (£270.00 - £256.00)}
 * @param amount the exact result as printed, for example {@code £9.10}
 * @param citation its provision
 * @param figures references of the dated figures used, for example {@code hb.taper@2006-03-06}
 */
public record WorkingLine(
        RuleId step, String label, String formula, String amount, Citation citation, List<String> figures) {

    public WorkingLine {
        figures = List.copyOf(figures);
    }
}
