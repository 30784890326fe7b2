package org.benefitstriage.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.erasure.ErasureRecords;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.engine.canonical.JsonValue;

/** Reads claims for a caller: only those of the caller's authority exist. */
@ApplicationScoped
public class Claims {

    private final ClaimRepository rows;
    private final ErasureRecords erasures;
    private final AuditLog audit;

    Claims(ClaimRepository rows, ErasureRecords erasures, AuditLog audit) {
        this.rows = rows;
        this.erasures = erasures;
        this.audit = audit;
    }

    /** One claim, opened by somebody: that is logged. */
    @Transactional
    public StoredClaim open(Caller caller, UUID claimId) {
        StoredClaim claim = find(caller, claimId);
        if (caller.kind() == CallerKind.PERSON) {
            audit.append(
                    AuditEventType.DATA_VIEWED,
                    caller,
                    Optional.of(claimId),
                    Optional.empty(),
                    JsonValue.object().with("what", "claim").build());
        }
        return claim;
    }

    /** One claim, read by the software itself, for example to run its decision again. */
    @Transactional
    public StoredClaim find(Caller caller, UUID claimId) {
        return rows.find(caller.authority(), claimId)
                .map(row -> {
                    if (row.snapshot == null) {
                        throw erasures.gone(caller.authority(), claimId);
                    }
                    return StoredClaim.of(row);
                })
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }
}
