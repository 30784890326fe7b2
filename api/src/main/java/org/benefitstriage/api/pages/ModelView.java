package org.benefitstriage.api.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.risk.Band;

/**
 * What the risk model said.
 *
 * @param scored whether there is a score
 * @param band its band; a grey "No score" otherwise
 * @param points the sum
 * @param basePoints points every claim starts from
 * @param probability the calibrated probability of a material error, for example {@code 3.2%}
 * @param reason why there is no score, empty when there is one
 * @param contributions what each fact added, most points first
 */
public record ModelView(
        boolean scored,
        Tag band,
        int points,
        int basePoints,
        String probability,
        String reason,
        List<ContributionLine> contributions) {

    /** What one fact added. */
    public record ContributionLine(String fact, String value, int points) {}

    static ModelView of(JsonFields model) {
        if (!model.bool("scored")) {
            return new ModelView(false, new Tag("No score", "grey"), 0, 0, "", model.string("reason"), List.of());
        }
        return new ModelView(
                true,
                Tag.of(Band.valueOf(model.string("band"))),
                model.number("points"),
                model.number("basePoints"),
                percent(model.number("probabilityPerTenThousand")),
                "",
                model.objects("contributions").stream()
                        .map(part -> new ContributionLine(
                                Words.fromCamelCase(part.string("feature")), part.string("bin"), part.number("points")))
                        .sorted(Comparator.comparingInt(ContributionLine::points)
                                .reversed())
                        .toList());
    }

    private static String percent(int perTenThousand) {
        return String.format(Locale.UK, "%d.%02d%%", perTenThousand / 100, perTenThousand % 100);
    }
}
