package org.benefitstriage.api.explanations;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.models.ActivationView;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.models.artefact.ArtefactFault;
import org.benefitstriage.models.card.ModelCard;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;

/**
 * What is known about the model of a decision besides its score.
 *
 * @param cardSha256 hash of its card, where the model is the one that comes with this release
 * @param fairnessSha256 hash of the fairness report in force for it, if there is one
 * @param fairness what is known of fairness, in a sentence
 * @param notTested what could not be tested, and why
 * @param approval who approved it
 */
record ModelAccount(
        Optional<String> cardSha256,
        Optional<String> fairnessSha256,
        String fairness,
        List<String> notTested,
        String approval) {

    private static final String NO_REPORT = "No fairness report is in force for this model. ";
    private static final String APPROVED =
            "The council approved this model after reading its card and its fairness report, whose hashes are beside this. ";
    private static final String NO_APPROVAL = "Comes with the release; no approval by the council is recorded.";

    ModelAccount {
        notTested = List.copyOf(notTested);
    }

    /** Of the model with this digest. {@code loaded} is that of the model this release has loaded. */
    static ModelAccount of(String digest, String loaded) {
        if (digest.equals("none")) {
            return none("No risk model was used, so there is nothing to report about one.");
        }
        return digest.equals(loaded)
                ? SHIPPED
                : none(
                        "The model of this decision is not the one loaded now: its card and any fairness report are with its"
                                + " release.");
    }

    /** The same, with the council's approval of it in place of "none is recorded". */
    ModelAccount approved(ActivationView by) {
        return new ModelAccount(
                Optional.of(by.cardSha256()),
                Optional.of(by.fairnessSha256()),
                APPROVED + fairness.replace(NO_REPORT, ""),
                notTested,
                "Approved by %s on %s: %s"
                        .formatted(by.approvedBy(), LocalDate.ofInstant(by.approvedAt(), ZoneOffset.UTC), by.basis()));
    }

    private static ModelAccount none(String why) {
        return new ModelAccount(Optional.empty(), Optional.empty(), why, List.of(), NO_APPROVAL);
    }

    /** The model that comes with the release. It has no fairness report, because its data hold no group of people. */
    private static final ModelAccount SHIPPED = new ModelAccount(
            card(),
            Optional.empty(),
            NO_REPORT + "It has learnt from made-up claims, which say nothing about groups of"
                    + " people, so nobody can say yet whether it treats them alike. It can only raise the risk, never lower it,"
                    + " and it decides nothing.",
            List.of(
                    "Differences between groups by age, disability, gender reassignment, marriage or civil partnership, pregnancy,"
                            + " race, religion or belief, sex or sexual orientation: the data the model learnt from hold none of"
                            + " these.",
                    "Whether a fact the model sees stands in for one of them: for the same reason.",
                    "Error before and after officers: no officer has worked with it."),
            NO_APPROVAL);

    private static Optional<String> card() {
        try {
            String text = ModelCard.text(RiskModelLoader.artefact(ModelLocation.shipped()), FeatureSchema.standard());
            return Optional.of(CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ArtefactFault fault) {
            return Optional.empty();
        }
    }
}
