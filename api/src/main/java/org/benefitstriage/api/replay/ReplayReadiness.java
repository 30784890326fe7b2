package org.benefitstriage.api.replay;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** What the last replay sample showed. A difference halts automatic approval; it does not stop claims from being taken in. */
@Readiness
@ApplicationScoped
class ReplayReadiness implements HealthCheck {

    private final ReplaySample sample;
    private final ReplayParts parts;

    ReplayReadiness(ReplaySample sample, ReplayParts parts) {
        this.sample = sample;
        this.parts = parts;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("replay")
                .withData("archive", parts.directory().isPresent())
                .withData(
                        "lastSample",
                        sample.last().map(showed -> showed.at().toString()).orElse("none yet"));
        sample.last().ifPresent(showed -> {
            for (ReplayResult result : ReplayResult.values()) {
                answer.withData(result.name(), showed.count(result));
            }
        });
        return answer.up().build();
    }
}
