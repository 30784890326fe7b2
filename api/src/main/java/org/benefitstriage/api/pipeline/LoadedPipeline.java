package org.benefitstriage.api.pipeline;

import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.benefitstriage.rules.DroolsRuleBook;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.schemes.SchemeLibrary;

/**
 * The pure pipeline with the rules, figures and model that came with this software, for callers without the service.
 *
 * @param triage the pipeline
 * @param parameters the dated figures
 * @param versions what its decisions are made with
 */
public record LoadedPipeline(Triage triage, Parameters parameters, Versions versions) {

    /** Loads it; a fault of rules or figures is a {@code RuleBookFault}, a missing model is unavailable. */
    public static LoadedPipeline load() {
        return load(ModelLocation.shipped());
    }

    /** The same with another model than the one that comes with the software. */
    public static LoadedPipeline load(ModelLocation model) {
        RuleBook ruleBook = DroolsRuleBook.load();
        Parameters parameters = YamlParameters.load().with(SchemeLibrary.loadForUse());
        RiskModel riskModel = RiskModelLoader.load(model);
        return new LoadedPipeline(
                new Triage(ruleBook, parameters, riskModel),
                parameters,
                new Versions(EngineVersion.read(), ruleBook.digest(), parameters.digest(), riskModel.digest()));
    }
}
