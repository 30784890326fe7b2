package org.benefitstriage.api.explanations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.whatif.NearestChange;

/** Puts the six parts of an explanation together. */
public final class Explanations {

    private Explanations() {}

    /**
     * Explains a decision that is not stored.
     *
     * @param record the decision
     * @param claim its claim
     * @param pipeline what it was made with
     * @param level for whom
     */
    public static DecisionExplanation of(DecisionRecord record, Claim claim, LoadedPipeline pipeline, Level level) {
        byte[] bytes = DecisionJson.bytes(record);
        return of(new ExplanationSources(
                Optional.empty(),
                Optional.empty(),
                JsonFields.of(DecisionJson.toJson(record)),
                CanonicalJson.sha256(bytes),
                level,
                false,
                Optional.of(claim),
                Optional.empty(),
                record.context().policy().fold(Optional::of, none -> Optional.empty()),
                Map.of(),
                List.of(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                ModelAccount.of(
                        record.context().versions().model(), pipeline.versions().model()),
                ReleaseAccount.NOBODY,
                level.showsRisk()
                        ? Optional.of(
                                new NearestChange(pipeline.triage()).find(claim, record.context(), record.route()))
                        : Optional.empty(),
                pipeline.parameters().at(record.context().assessmentDate(), Uprating.ON_1_APRIL)));
    }

    static DecisionExplanation of(ExplanationSources from) {
        return new DecisionExplanation(
                from.decisionId(),
                from.claimId(),
                from.level(),
                Outcome.valueOf(from.record().object("route").string("outcome")),
                from.withheld(),
                from.erased(),
                RationaleWriter.write(from),
                ResponsibilityWriter.write(from),
                DataWriter.write(from),
                AssuranceWriter.fairness(from),
                AssuranceWriter.safety(from),
                ImpactWriter.write(from));
    }
}
