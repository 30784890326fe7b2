package org.benefitstriage.api.models;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads and adds activations. */
@ApplicationScoped
class ActivationRepository implements PanacheRepositoryBase<ActivationEntity, UUID> {

    /** Newest first. */
    List<ActivationEntity> of(AuthorityCode authority) {
        return list("authority = ?1 order by approvedAt desc, id", authority.value());
    }
}
