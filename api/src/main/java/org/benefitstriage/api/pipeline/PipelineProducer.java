package org.benefitstriage.api.pipeline;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.benefitstriage.api.models.Models;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;

/**
 * Builds the pipeline once, at start-up. A fault of the rule book or the figures stops the service before it answers anybody;
 * a model that cannot be loaded does not: it is unavailable, and every claim goes to a person.
 */
@Singleton
public class PipelineProducer {

    // A singleton has no proxy, which would take what was loaded for itself.
    private final EarlyLoading loading = EarlyLoading.take();

    @Produces
    @Startup
    @ApplicationScoped
    RuleBook ruleBook() {
        return loading.ruleBook();
    }

    @Produces
    @Startup
    @ApplicationScoped
    Parameters parameters() {
        return loading.parameters();
    }

    @Produces
    @Startup
    @ApplicationScoped
    RiskModel riskModel(Models models) {
        return models.live().model();
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
