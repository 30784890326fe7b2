package org.benefitstriage.api.explanations;

import java.util.Locale;
import java.util.Optional;

/** What is known of fairness and of errors. Where nothing was measured, that is what it says. */
final class AssuranceWriter {

    private static final String ERROR_MEANS =
            "An officer's full check of a claim drawn at random found that the claimant or the council had made an error, or"
                    + " suspected fraud.";
    private static final String FALLBACK =
            "When rules, figures or the model fail or are missing, the claim goes to a benefits officer. Nothing is approved.";

    private AssuranceWriter() {}

    static Fairness fairness(ExplanationSources from) {
        ModelAccount model = from.model();
        return new Fairness(
                from.level().showsRisk() ? model.fairnessSha256() : Optional.empty(),
                from.level().showsRisk() ? model.cardSha256() : Optional.empty(),
                model.fairness(),
                model.notTested());
    }

    static Safety safety(ExplanationSources from) {
        Optional<Safety.BandErrors> errors = from.tellsRisk() ? from.errors() : Optional.empty();
        return new Safety(errors, errors.map(AssuranceWriter::inWords).orElse(without(from)), ERROR_MEANS, FALLBACK);
    }

    private static String inWords(Safety.BandErrors errors) {
        return "Of " + errors.checked() + " claims of the " + errors.band().toLowerCase(Locale.UK)
                + " band that were drawn at random and checked, " + errors.inError() + " held an error: "
                + percent(errors.perTenThousand()) + " (95% interval " + percent(errors.lowPerTenThousand()) + " to "
                + percent(errors.highPerTenThousand()) + ").";
    }

    private static String without(ExplanationSources from) {
        return from.tellsRisk()
                ? "Not measured yet: too few claims of this band were drawn at random and checked."
                : "The council draws claims at random and checks them in full, to measure how often decisions are wrong.";
    }

    private static String percent(int perTenThousand) {
        return String.format(Locale.UK, "%d.%02d%%", perTenThousand / 100, perTenThousand % 100);
    }
}
