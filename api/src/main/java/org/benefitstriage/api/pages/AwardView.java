package org.benefitstriage.api.pages;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Benefit;

/**
 * What the law gives for one benefit.
 *
 * @param benefit the benefit
 * @param calculated whether an award could be worked out
 * @param weekly the award a week, for example {@code £104.20}
 * @param from the first day, in words
 * @param route how it was worked out
 * @param working its lines, in order
 * @param reasons why it could not be worked out
 */
public record AwardView(
        String benefit,
        boolean calculated,
        String weekly,
        String from,
        String route,
        List<WorkingLine> working,
        List<String> reasons) {

    /** A line of the working; its doubts name the figures in it that do not stand on their own source. */
    public record WorkingLine(String label, String formula, String citation, String amount, List<String> doubts) {}

    /** One view a benefit. */
    static List<AwardView> of(JsonFields record) {
        FigureDoubts doubts = FigureDoubts.of(record);
        return record.objects("entitlements").stream()
                .map(entitlement -> award(entitlement, doubts))
                .toList();
    }

    private static AwardView award(JsonFields entitlement, FigureDoubts doubts) {
        String benefit = Benefit.valueOf(entitlement.string("benefit")).title();
        if (!entitlement.bool("calculated")) {
            return new AwardView(benefit, false, "", "", "", List.of(), entitlement.strings("reasons"));
        }
        return new AwardView(
                benefit,
                true,
                Words.pounds(entitlement.integer("weeklyPence")),
                Words.day(LocalDate.parse(entitlement.string("from"))),
                Words.capitalised(entitlement.string("route")),
                entitlement.objects("working").stream()
                        .map(line -> new WorkingLine(
                                Words.capitalised(line.string("label")),
                                line.string("formula"),
                                line.string("citation"),
                                line.string("amount"),
                                doubts.in(line.strings("figures"))))
                        .toList(),
                List.of());
    }
}
