package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Locale;
import org.benefitstriage.api.explanations.ModelSeen;
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

    static ModelView of(ModelSeen model) {
        return model.band()
                .map(band -> new ModelView(
                        true,
                        Tag.of(Band.valueOf(band)),
                        model.points().orElse(0),
                        model.basePoints().orElse(0),
                        percent(model.perTenThousand().orElse(0)),
                        "",
                        model.parts().stream()
                                .map(part -> new ContributionLine(part.fact(), part.value(), part.points()))
                                .toList()))
                .orElseGet(() -> new ModelView(
                        false,
                        new Tag("No score", "grey"),
                        0,
                        0,
                        "",
                        model.whyNone().orElse(""),
                        List.of()));
    }

    private static String percent(int perTenThousand) {
        return String.format(Locale.UK, "%d.%02d%%", perTenThousand / 100, perTenThousand % 100);
    }
}
