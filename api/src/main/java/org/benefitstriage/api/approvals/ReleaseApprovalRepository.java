package org.benefitstriage.api.approvals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads and adds approvals of releases. */
@ApplicationScoped
class ReleaseApprovalRepository implements PanacheRepositoryBase<ReleaseApprovalEntity, UUID> {

    /** Newest first. */
    List<ReleaseApprovalEntity> of(AuthorityCode authority) {
        return list("authority = ?1 order by approvedAt desc, id", authority.value());
    }
}
