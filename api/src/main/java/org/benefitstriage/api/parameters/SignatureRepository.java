package org.benefitstriage.api.parameters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads and adds signatures. */
@ApplicationScoped
class SignatureRepository implements PanacheRepositoryBase<SignatureEntity, UUID> {

    /** Everything that was ever signed or taken back, oldest first. */
    List<SignatureEntity> all(AuthorityCode authority) {
        return list("authority = ?1 order by number", authority.value());
    }

    /** Waits until nobody else changes the signature of this figure; for the rest of the transaction nobody else does. */
    void inTurn(AuthorityCode authority, String figure) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "figure_signature " + authority.value() + " " + figure)
                .getSingleResult();
    }
}
