package org.benefitstriage.api.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads and adds adopted policies. */
@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<PolicyEntity, PolicyEntity.Key> {

    Optional<PolicyEntity> version(AuthorityCode authority, String id, int version) {
        return find("authority = ?1 and id = ?2 and version = ?3", authority.value(), id, version)
                .firstResultOptional();
    }

    /** The one adopted last among those valid on the day. Claim intake asks the same in its own query. */
    Optional<PolicyEntity> inForce(AuthorityCode authority, LocalDate day) {
        return find(
                        "authority = ?1 and adoptedOn <= ?2 and validFrom <= ?2 and validTo >= ?2"
                                + " order by adoptedOn desc, version desc",
                        authority.value(),
                        day)
                .firstResultOptional();
    }

    int latestVersion(AuthorityCode authority, String id) {
        return find("authority = ?1 and id = ?2 order by version desc", authority.value(), id)
                .firstResultOptional()
                .map(row -> row.version)
                .orElse(0);
    }
}
