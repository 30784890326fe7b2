package org.benefitstriage.api.pipeline;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
 * Builds the pipeline once, at start-up. A fault of the rule book or the figures stops the service before it answers anybody;
 * a model that cannot be loaded does not: it is unavailable, and every claim goes to a person.
 */
@ApplicationScoped
public class PipelineProducer {

    @Produces
    @Startup
    @ApplicationScoped
    RuleBook ruleBook() {
        return DroolsRuleBook.load();
    }

    @Produces
    @Startup
    @ApplicationScoped
    Parameters parameters() {
        return YamlParameters.load().with(SchemeLibrary.load());
    }

    @Produces
    @Startup
    @ApplicationScoped
    RiskModel riskModel() {
        return RiskModelLoader.load(ModelLocation.shipped());
    }

    @Produces
    @Singleton
    Triage triage(RuleBook ruleBook, Parameters parameters, RiskModel riskModel) {
        return new Triage(ruleBook, parameters, riskModel);
    }

    @Produces
    @Singleton
    Versions versions(RuleBook ruleBook, Parameters parameters, RiskModel riskModel) {
        return new Versions(EngineVersion.read(), ruleBook.digest(), parameters.digest(), riskModel.digest());
    }
}
