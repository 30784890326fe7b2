package org.benefitstriage.api.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads and adds audit events. Nothing here changes one: the database would refuse. */
@ApplicationScoped
class AuditEventRepository implements PanacheRepositoryBase<AuditEventEntity, UUID> {

    List<AuditEventEntity> ofClaim(AuthorityCode authority, UUID claimId) {
        return list("authority = ?1 and claimId = ?2 order by at desc, id", authority.value(), claimId);
    }
}
