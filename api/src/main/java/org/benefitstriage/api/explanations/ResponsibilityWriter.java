package org.benefitstriage.api.explanations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.benefitstriage.api.explanations.Responsibility.FigureSeen;
import org.benefitstriage.api.explanations.Responsibility.HumanInvolvement;
import org.benefitstriage.api.explanations.Responsibility.MadeWith;
import org.benefitstriage.api.explanations.Responsibility.OfficerAct;
import org.benefitstriage.api.explanations.Responsibility.PolicySeen;
import org.benefitstriage.api.parameters.Signature;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.routing.Outcome;

/** Who answers for a decision, out of the record, the policy and the signatures. */
final class ResponsibilityWriter {

    private ResponsibilityWriter() {}

    static Responsibility write(ExplanationSources from) {
        JsonFields record = from.record();
        return new Responsibility(
                record.string("authority"),
                decidedBy(from),
                involvement(from),
                from.ifRisk(from.officers().stream()
                        .map(act -> new OfficerAct(act.officer(), act.outcome().name(), act.decidedAt()))
                        .toList()),
                policy(from),
                from.level().showsRisk() ? Optional.of(figures(from)) : Optional.empty(),
                from.level().showsProof() ? Optional.of(madeWith(from)) : Optional.empty());
    }

    private static HumanInvolvement involvement(ExplanationSources from) {
        if (isApproved(from)) {
            return HumanInvolvement.NONE;
        }
        return from.decided() ? HumanInvolvement.OFFICER : HumanInvolvement.PENDING;
    }

    private static boolean isApproved(ExplanationSources from) {
        return Outcome.valueOf(from.record().object("route").string("outcome")) == Outcome.AUTO_APPROVED;
    }

    private static String decidedBy(ExplanationSources from) {
        return switch (involvement(from)) {
            case NONE ->
                "The council's published rules decided automatically, without a person. Nobody is refused that way.";
            case PENDING -> "Nobody has decided yet: a benefits officer has to.";
            case OFFICER -> "A benefits officer decided.";
        };
    }

    private static PolicySeen policy(ExplanationSources from) {
        JsonFields policy = from.record().object("context").object("policy");
        if (policy.has("none")) {
            return new PolicySeen(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(policy.string("none")));
        }
        return new PolicySeen(
                Optional.of(policy.string("id")),
                Optional.of(policy.number("version")),
                from.policy().map(VerificationPolicy::adoptedOn),
                from.policy().map(adopted -> adopted.validity().to()),
                from.policy().map(VerificationPolicy::approvers).orElse(List.of()),
                from.level().showsProof() ? Optional.of(policy.string("digest")) : Optional.empty(),
                Optional.empty());
    }

    /** Figures that do not stand on their source alone. */
    private static List<FigureSeen> figures(ExplanationSources from) {
        return from.record().objects("entitlements").stream()
                .filter(award -> award.bool("calculated"))
                .flatMap(award -> award.objects("figures").stream())
                .filter(figure -> !standsAlone(figure))
                .map(figure -> figure(figure, from))
                .distinct()
                .toList();
    }

    private static boolean standsAlone(JsonFields figure) {
        return Certainty.valueOf(figure.string("certainty")).standsAlone()
                && LawChecked.valueOf(figure.string("lawChecked")) != LawChecked.RECALLED;
    }

    private static FigureSeen figure(JsonFields figure, ExplanationSources from) {
        Optional<Signature> signature = Optional.ofNullable(from.signatures().get(figure.string("reference")));
        return new FigureSeen(
                figure.string("reference"),
                figure.string("certainty").toLowerCase(Locale.UK).replace('_', ' '),
                signature.map(Signature::signedBy),
                signature.map(Signature::signedAt),
                signature.map(Signature::basis));
    }

    private static List<MadeWith> madeWith(ExplanationSources from) {
        JsonFields versions = from.record().object("context").object("versions");
        String release = from.releaseApproval();
        List<MadeWith> made = new ArrayList<>();
        made.add(new MadeWith("Engine", versions.string("engine"), release));
        made.add(new MadeWith("Rules and routing table", versions.string("rules"), release));
        made.add(new MadeWith(
                "Figures of law",
                versions.string("parameters"),
                release + " Figures in doubt are signed one by one, see above."));
        made.add(new MadeWith(
                "Risk model", versions.string("model"), from.model().approval()));
        made.add(new MadeWith("Decision record", from.recordSha256(), "The SHA-256 of its bytes."));
        return List.copyOf(made);
    }
}
