package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.benefitstriage.engine.law.FigureMissing;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * A finished worksheet with its amounts, or with the reasons why there are none. The one place where a missing figure turns
 * from an exception into a reason.
 */
final class AwardDraft {

    private final Worksheet sheet;
    private final Optional<Amounts> amounts;
    private final List<String> reasons;

    private AwardDraft(Worksheet sheet, Optional<Amounts> amounts, List<String> reasons) {
        this.sheet = sheet;
        this.amounts = amounts;
        this.reasons = reasons;
    }

    /**
     * What a calculation ends with.
     *
     * @param weekly the award a week
     * @param daily the exact award a day
     * @param route how it was worked out
     * @param means income against needs; empty when capital is above the limit
     */
    record Amounts(Money weekly, ExactAmount daily, String route, Optional<MeansTest> means) {

        /** Nothing a week, for a reason that is not income. */
        static Amounts nil(String route) {
            return new Amounts(Money.ZERO, ExactAmount.ZERO, route, Optional.empty());
        }
    }

    static AwardDraft of(Worksheet sheet, Supplier<Amounts> calculation) {
        try {
            Amounts amounts = calculation.get();
            return sheet.hasQuestions()
                    ? new AwardDraft(sheet, Optional.empty(), sheet.questions())
                    : new AwardDraft(sheet, Optional.of(amounts), List.of());
        } catch (FigureMissing missing) {
            List<String> reasons = new ArrayList<>(sheet.questions());
            reasons.add("No value is held for the figure " + missing.figureId() + " on "
                    + sheet.figures().date() + ".");
            return new AwardDraft(sheet, Optional.empty(), reasons);
        }
    }

    Entitlement toEntitlement(LocalDate from) {
        return amounts.<Entitlement>map(found -> new Entitlement.Award(
                        sheet.scheme().benefit(),
                        new Calculated<>(found.weekly(), sheet.lines()),
                        found.daily(),
                        from,
                        found.route(),
                        sheet.used(),
                        sheet.touchesSpecialCategoryData()))
                .orElseGet(() -> new Entitlement.NotCalculated(sheet.scheme().benefit(), reasons));
    }

    Optional<MeansTest> means() {
        return amounts.flatMap(Amounts::means);
    }
}
