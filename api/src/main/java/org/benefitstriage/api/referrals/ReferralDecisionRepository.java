package org.benefitstriage.api.referrals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads and adds officers' decisions. */
@ApplicationScoped
class ReferralDecisionRepository implements PanacheRepositoryBase<ReferralDecisionEntity, UUID> {

    Optional<ReferralDecisionEntity> lastFinal(AuthorityCode authority, UUID decisionId) {
        return find(
                        "authority = ?1 and outcome in ('APPROVE', 'DO_NOT_PAY') and referralId in"
                                + " (select r.id from ReferralEntity r where r.decisionId = ?2) order by decidedAt desc, id",
                        authority.value(),
                        decisionId)
                .firstResultOptional();
    }

    List<ReferralDecisionEntity> ofReferral(AuthorityCode authority, UUID referralId) {
        return list("referralId = ?1 and authority = ?2 order by decidedAt desc, id", referralId, authority.value());
    }
}
