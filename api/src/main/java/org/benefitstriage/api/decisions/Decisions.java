package org.benefitstriage.api.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.erasure.Erasure;
import org.benefitstriage.api.erasure.ErasureRecords;
import org.benefitstriage.api.paging.Cursor;
import org.benefitstriage.api.paging.Page;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.referrals.BlindCheck;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.engine.canonical.JsonValue;

/** Reads decisions for a caller: only those of the caller's authority exist. */
@ApplicationScoped
public class Decisions {

    private final DecisionRepository rows;
    private final ErasureRecords erasures;
    private final AuditLog audit;

    Decisions(DecisionRepository rows, ErasureRecords erasures, AuditLog audit) {
        this.rows = rows;
        this.erasures = erasures;
        this.audit = audit;
    }

    /** One page, newest first. A list narrowed by risk leaves out the quality checks that are blind to the caller. */
    @Transactional
    public Page<DecisionSummary> page(Caller caller, DecisionFilter filter, PageRequest request) {
        boolean blind = filter.tellsRisk() && BlindCheck.bindsTo(caller);
        return Page.cut(
                rows.page(caller.authority(), filter, blind, request),
                request.limit(),
                DecisionSummary::of,
                row -> new Cursor(row.decidedAt().toEpochMilli(), row.id()));
    }

    /** One decision, opened by somebody: that is logged. */
    @Transactional
    public StoredDecision open(Caller caller, UUID decisionId) {
        StoredDecision decision = find(caller, decisionId);
        if (caller.kind() == CallerKind.PERSON) {
            audit.append(
                    AuditEventType.DATA_VIEWED,
                    caller,
                    Optional.of(decision.summary().claimId()),
                    Optional.of(decisionId),
                    JsonValue.object().with("what", "decision").build());
        }
        return decision;
    }

    /** Every decision on a claim, newest first. */
    @Transactional
    public List<DecisionSummary> ofClaim(Caller caller, UUID claimId) {
        return rows.ofClaim(caller.authority(), claimId).stream()
                .map(DecisionSummary::of)
                .toList();
    }

    /** What the form was told about a claim, as JSON. */
    @Transactional
    public String latestReceipt(Caller caller, UUID claimId) {
        return rows.latestReceipt(caller.authority(), claimId)
                .map(receipt -> new String(receipt, StandardCharsets.UTF_8))
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    /** That a decision's claim was erased; empty while it was not. */
    @Transactional
    public Optional<Erasure> erasure(Caller caller, UUID decisionId) {
        return erasures.of(caller.authority(), summary(caller, decisionId).claimId());
    }

    /** What lists show of one decision. */
    @Transactional
    public DecisionSummary summary(Caller caller, UUID decisionId) {
        return rows.find(caller.authority(), decisionId)
                .map(entity -> DecisionSummary.of(DecisionRow.of(entity)))
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    /** The same, for whoever is about to act on the decision; a problem where its claim was erased. */
    @Transactional
    public DecisionSummary kept(Caller caller, UUID decisionId) {
        DecisionSummary decision = summary(caller, decisionId);
        if (erasures.of(caller.authority(), decision.claimId()).isPresent()) {
            throw erasures.gone(caller.authority(), decision.claimId());
        }
        return decision;
    }

    StoredDecision find(Caller caller, UUID decisionId) {
        return rows.find(caller.authority(), decisionId)
                .map(entity -> {
                    if (entity.record == null) {
                        throw erasures.gone(caller.authority(), entity.claimId);
                    }
                    return new StoredDecision(
                            DecisionSummary.of(DecisionRow.of(entity)),
                            entity.recordSha256,
                            StoredRecord.unpack(entity.record));
                })
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }
}
