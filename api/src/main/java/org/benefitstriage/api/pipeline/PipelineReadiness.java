package org.benefitstriage.api.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import org.benefitstriage.engine.decision.Versions;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when rules, figures and model are loaded; says which versions. A model that is unavailable does not stop work. */
@Readiness
@ApplicationScoped
class PipelineReadiness implements HealthCheck {

    private final Versions versions;

    PipelineReadiness(Versions versions) {
        this.versions = versions;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("pipeline")
                .withData("engine", versions.engine())
                .withData("rules", versions.rules())
                .withData("parameters", versions.parameters())
                .withData("model", versions.model())
                .up()
                .build();
    }
}
