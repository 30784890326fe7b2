package org.benefitstriage.api.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.models.release.ModelRelease;

/** Records that a council approves a model with thresholds. From the next claim on it scores under them. */
@ApplicationScoped
public class ActivateModel {

    private static final int FEWEST_COMPARED = 50;

    private final Models models;
    private final ActivationRepository rows;
    private final CandidateComparison comparison;
    private final AuditLog audit;
    private final ServiceClock clock;

    ActivateModel(
            Models models,
            ActivationRepository rows,
            CandidateComparison comparison,
            AuditLog audit,
            ServiceClock clock) {
        this.comparison = comparison;
        this.models = models;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is approved.
     *
     * @param modelDigest SHA-256 of the artefact
     * @param cardDigest SHA-256 of the card that was read
     * @param fairnessDigest SHA-256 of the fairness report that was read
     * @param thresholds the model's bands
     * @param basis what the approval rests on
     */
    public record Approval(
            String modelDigest, String cardDigest, String fairnessDigest, BandThresholds thresholds, String basis) {}

    /** Adds the row and its audit event. A model without card or fairness report, with other ones than
     * were read, or not yet compared with the one whose place it takes, is refused. */
    @Transactional
    public void activate(Caller caller, Approval approval) {
        ModelRelease release = Stream.concat(Stream.of(models.live()), models.candidate().stream())
                .filter(loaded -> loaded.model().digest().equals(approval.modelDigest()))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemKind.CONFLICT, "This model is not loaded: neither in use nor the candidate."));
        require(release.cardDigest(), approval.cardDigest(), "model card");
        require(release.fairnessDigest(), approval.fairnessDigest(), "fairness report");
        requireCompared(caller, approval.modelDigest());
        boolean already = rows.of(caller.authority()).stream()
                .anyMatch(row -> row.modelDigest.equals(approval.modelDigest())
                        && row.mediumFrom == approval.thresholds().mediumFrom()
                        && row.highFrom == approval.thresholds().highFrom());
        if (already) {
            throw ProblemException.of(ProblemKind.CONFLICT, "The model is approved with these thresholds already.");
        }
        store(caller, approval);
    }

    /** A model that takes another's place was seen beside it first: on fifty claims, or all there are. */
    private void requireCompared(Caller caller, String modelDigest) {
        CandidateComparison.Seen seen = comparison.seen(caller.authority(), modelDigest);
        long needed = Math.min(FEWEST_COMPARED, seen.byOthers());
        if (seen.scored() < needed) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT,
                    "Another model has scored the council's claims, and this one ran beside it on " + seen.scored()
                            + " of them; at least " + needed + " are needed. Let it run as the candidate first.");
        }
    }

    private static void require(Optional<String> found, String read, String what) {
        if (found.isEmpty()) {
            throw ProblemException.of(ProblemKind.CONFLICT, "The model has no " + what + " of its own.");
        }
        if (!found.get().equals(read)) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT, "The " + what + " is not the one that was read: read it again.");
        }
    }

    private void store(Caller caller, Approval approval) {
        ActivationEntity row = new ActivationEntity();
        row.id = UUID.randomUUID();
        row.authority = caller.authority().value();
        row.modelDigest = approval.modelDigest();
        row.cardDigest = approval.cardDigest();
        row.fairnessDigest = approval.fairnessDigest();
        row.mediumFrom = approval.thresholds().mediumFrom();
        row.highFrom = approval.thresholds().highFrom();
        row.basis = approval.basis();
        row.approvedBy = caller.id();
        row.approvedAt = clock.now();
        rows.persistAndFlush(row);
        audit.append(
                AuditEventType.MODEL_ACTIVATED,
                caller,
                Optional.empty(),
                Optional.empty(),
                JsonValue.object()
                        .with("activation", row.id.toString())
                        .with(
                                "model",
                                JsonValue.object()
                                        .with("artefact", row.modelDigest)
                                        .build())
                        .with("card", row.cardDigest)
                        .with("fairness", row.fairnessDigest)
                        .with("mediumFrom", row.mediumFrom)
                        .with("highFrom", row.highFrom)
                        .build());
    }
}
