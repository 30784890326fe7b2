package org.benefitstriage.api.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.engine.claim.AuthorityCode;

/** What is loaded and what a council has approved of it. */
@ApplicationScoped
public class ModelRegister {

    private final Models models;
    private final ActivationRepository rows;
    private final Policies policies;
    private final ServiceClock clock;

    ModelRegister(Models models, ActivationRepository rows, Policies policies, ServiceClock clock) {
        this.models = models;
        this.rows = rows;
        this.policies = policies;
        this.clock = clock;
    }

    /** The models, and the council's approvals newest first. */
    @Transactional
    public ModelList of(AuthorityCode authority) {
        List<ActivationEntity> activations = rows.of(authority);
        String live = models.live().model().digest();
        boolean scores = policies.current(authority, clock.today())
                .map(policy -> activations.stream()
                        .anyMatch(row -> row.modelDigest.equals(live)
                                && row.mediumFrom == policy.modelThresholds().mediumFrom()
                                && row.highFrom == policy.modelThresholds().highFrom()))
                .orElse(false);
        return new ModelList(
                ModelView.of(models.live()),
                models.candidate().map(ModelView::of),
                scores,
                activations.stream().map(ActivationView::of).toList());
    }

    /** The latest approval of a model that stood at this time, whatever its thresholds. */
    @Transactional
    public Optional<ActivationView> approval(AuthorityCode authority, String modelSha256, Instant at) {
        return rows.of(authority).stream()
                .filter(row -> row.modelDigest.equals(modelSha256) && !row.approvedAt.isAfter(at))
                .findFirst()
                .map(ActivationView::of);
    }
}
