package org.benefitstriage.api.explanations;

import java.util.Locale;
import java.util.Optional;
import org.benefitstriage.engine.canonical.JsonFields;

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
        return new Safety(
                errors,
                errors.map(AssuranceWriter::inWords).orElse(without(from)),
                randomCheck(from),
                ERROR_MEANS,
                FALLBACK);
    }

    /** For auditors alone, who decide nothing: whoever decides is blind until the check is closed. */
    private static Optional<Safety.RandomCheck> randomCheck(ExplanationSources from) {
        JsonFields inputs = from.record().object("route").object("inputs");
        if (from.level() != Level.AUDITOR || from.withheld() || !inputs.bool("sampled")) {
            return Optional.empty();
        }
        return from.policy().map(policy -> {
            long draw = from.record().object("context").integer("draw");
            return new Safety.RandomCheck(
                    draw,
                    policy.samplePerTenThousand(),
                    from.randomCheckToldAt(),
                    "The claim was drawn at random for a quality check: " + draw + " was drawn, and every claim below "
                            + policy.samplePerTenThousand() + " of 10,000 is checked. "
                            + (from.randomCheckToldAt().isPresent()
                                    ? "The log says so in clear since an officer decided the claim."
                                    : "The log commits to it; in clear it says so when an officer has decided the claim."));
        });
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
