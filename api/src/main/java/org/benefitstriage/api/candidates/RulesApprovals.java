package org.benefitstriage.api.candidates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.releases.ReleaseVersions;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;

/** Makes reports on other rules, and records that a council approves rules after it has read one. */
@ApplicationScoped
public class RulesApprovals {

    private final Candidates candidates;
    private final CandidateRuns runs;
    private final CandidateSettings settings;
    private final ComparedClaims compared;
    private final RulesRows rows;
    private final AuditLog audit;
    private final Versions running;
    private final ObjectMapper json;
    private final ServiceClock clock;

    RulesApprovals(
            Candidates candidates,
            CandidateRuns runs,
            CandidateSettings settings,
            ComparedClaims compared,
            RulesRows rows,
            AuditLog audit,
            Versions running,
            ObjectMapper json,
            ServiceClock clock) {
        this.candidates = candidates;
        this.runs = runs;
        this.settings = settings;
        this.compared = compared;
        this.rows = rows;
        this.audit = audit;
        this.running = running;
        this.json = json;
        this.clock = clock;
    }

    /** Makes and keeps a report on a release, after running what is pending. Returns its SHA-256. */
    public String compare(Caller caller, String releaseSha256) {
        runs.run(caller.authority());
        Versions release = release(releaseSha256);
        List<ComparedClaims.Compared> claims = compared.of(caller.authority(), releaseSha256);
        if (claims.isEmpty() && compared.comparable(caller.authority(), release.rules()) > 0) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT, "This release has not decided any claim of the council yet: wait a minute.");
        }
        byte[] document = bytes(CompareRules.of(caller.authority(), release, claims, clock.today()));
        String sha256 = CanonicalJson.sha256(document);
        QuarkusTransaction.joiningExisting().run(() -> store(caller, release, document, sha256));
        return sha256;
    }

    private void store(Caller caller, Versions release, byte[] document, String sha256) {
        if (rows.comparison(caller.authority(), sha256).isPresent()) {
            return;
        }
        RulesComparisonEntity row = new RulesComparisonEntity();
        row.id = UUID.randomUUID();
        row.authority = caller.authority().value();
        row.rulesDigest = release.rules();
        row.document = document;
        row.documentSha256 = sha256;
        row.madeBy = caller.id();
        row.madeAt = clock.now();
        rows.add(row);
    }

    /** A report's bytes as they were made. */
    @Transactional
    public Optional<byte[]> report(AuthorityCode authority, String sha256) {
        return rows.comparison(authority, sha256).map(row -> row.document);
    }

    /** A report, read again. */
    public Optional<RulesComparison> read(AuthorityCode authority, String sha256) {
        return report(authority, sha256).map(document -> {
            try {
                return json.readValue(document, RulesComparison.class);
            } catch (IOException e) {
                throw new IllegalStateException("a stored report cannot be read", e);
            }
        });
    }

    /**
     * Records the approval. Rules without a report, or with one on too few claims, are refused.
     *
     * @param comparisonSha256 the report that was read
     * @param basis what the approval rests on
     */
    @Transactional
    public void approve(Caller caller, String rulesSha256, String comparisonSha256, String basis) {
        AuthorityCode authority = caller.authority();
        RulesComparison report = rows.comparison(authority, comparisonSha256)
                .filter(row -> row.rulesDigest.equals(rulesSha256))
                .flatMap(row -> read(authority, row.documentSha256))
                .orElseThrow(() -> ProblemException.of(
                        ProblemKind.CONFLICT, "There is no such report on these rules: make one and read it."));
        long needed = Math.min(settings.fewestClaims(), compared.comparable(authority, rulesSha256));
        if (report.claims() < needed) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT,
                    "The report rests on " + report.claims() + " claims; at least " + needed + " are needed.");
        }
        if (rows.activations(authority).stream().anyMatch(row -> row.rulesDigest.equals(rulesSha256))) {
            throw ProblemException.of(ProblemKind.CONFLICT, "These rules are approved already.");
        }
        RulesActivationEntity row = new RulesActivationEntity();
        row.id = UUID.randomUUID();
        row.authority = authority.value();
        row.rulesDigest = rulesSha256;
        row.comparisonSha256 = comparisonSha256;
        row.basis = basis;
        row.approvedBy = caller.id();
        row.approvedAt = clock.now();
        rows.add(row);
        audit.append(
                AuditEventType.RULES_ACTIVATED,
                caller,
                Optional.empty(),
                Optional.empty(),
                JsonValue.object()
                        .with("activation", row.id.toString())
                        .with("ruleset", rulesSha256)
                        .with("comparison", comparisonSha256)
                        .build());
    }

    private Versions release(String sha256) {
        return Stream.concat(Stream.of(running), candidates.versions().stream())
                .filter(versions -> ReleaseVersions.name(versions).equals(sha256))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.of(ProblemKind.CONFLICT, "This release is neither in use nor the candidate."));
    }

    private byte[] bytes(RulesComparison report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
