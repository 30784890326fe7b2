package org.benefitstriage.api.candidates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.releases.ReleaseVersions;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;

/** Which rules a council has approved. */
@ApplicationScoped
public class RulesRegister {

    private static final String SERVICE = "service";
    private static final String FIRST =
            "In use when approvals of rules began to be recorded for this council: there was nothing to compare them with.";

    private final RulesRows rows;
    private final Candidates candidates;
    private final Versions versions;
    private final ServiceClock clock;

    RulesRegister(RulesRows rows, Candidates candidates, Versions versions, ServiceClock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.versions = versions;
        this.clock = clock;
    }

    /** Whether the rules in use are approved; a council that never used others needs no approval. */
    @Transactional
    public boolean isApproved(AuthorityCode authority) {
        List<RulesActivationEntity> activations = rows.activations(authority);
        return activations.isEmpty() || activations.stream().anyMatch(row -> row.rulesDigest.equals(versions.rules()));
    }

    /** Notes a council's first rules, those of its latest decision, where none are noted yet. */
    @Transactional
    public void noteFirst(AuthorityCode authority) {
        if (rows.activations(authority).isEmpty()) {
            RulesActivationEntity row = new RulesActivationEntity();
            row.id = UUID.randomUUID();
            row.authority = authority.value();
            row.rulesDigest = rows.rulesOfLatestDecision(authority).orElse(versions.rules());
            row.basis = FIRST;
            row.approvedBy = SERVICE;
            row.approvedAt = clock.now();
            rows.add(row);
        }
    }

    /** What is in use, what is beside it, and what was read and approved. */
    @Transactional
    public RulesInUse of(AuthorityCode authority) {
        Optional<Versions> candidate = candidates.versions();
        return new RulesInUse(
                versions.rules(),
                ReleaseVersions.name(versions),
                isApproved(authority),
                candidate.map(Versions::rules),
                candidate.map(ReleaseVersions::name),
                candidates.inWords(),
                rows.comparisons(authority).stream().map(RulesInUse.Report::of).toList(),
                rows.activations(authority).stream()
                        .map(RulesInUse.Approval::of)
                        .toList());
    }
}
