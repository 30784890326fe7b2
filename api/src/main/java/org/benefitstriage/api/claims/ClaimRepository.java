package org.benefitstriage.api.claims;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads claims, always of one authority. */
@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, UUID> {

    Optional<ClaimEntity> find(AuthorityCode authority, UUID id) {
        return find("id = ?1 and authority = ?2", id, authority.value()).firstResultOptional();
    }
}
