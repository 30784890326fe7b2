package org.benefitstriage.api.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.referrals.AssignReferral;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;
import org.hibernate.Session;

/**
 * Picks the claim an officer should check next and assigns it: the soonest due, then the riskiest. A claim drawn for a quality
 * check counts as medium, whatever it is; a review of what the
 * officer decided is for another. Two officers asking at once get two different claims.
 */
@ApplicationScoped
public class NextReferral {

    private static final String NEXT = "select r.id, r.version from referral r join decision d on d.id = r.decision_id"
            + " where r.authority = :authority and r.status = 'OPEN' and r.assignee is null"
            + " and (r.queue = 'OFFICER' or :senior)"
            + " and not (r.review and exists (select from referral_decision o join referral f on f.id = o.referral_id"
            + " where f.decision_id = r.decision_id and f.id <> r.id and o.officer = :caller"
            + " and o.outcome in ('APPROVE', 'DO_NOT_PAY')))"
            + " order by r.due_on, case when d.sampled and not r.review then 2 when r.band = 'HIGH' then 1 when r.band = 'MEDIUM' then 2 else 3 end, r.id"
            + " limit 1 for update of r skip locked";

    private final Session session;
    private final AssignReferral assign;

    NextReferral(Session session, AssignReferral assign) {
        this.session = session;
        this.assign = assign;
    }

    /** The claim that is now the caller's, or empty when none waits. */
    @Transactional
    public Optional<UUID> take(Caller caller) {
        List<Object[]> found = session.createNativeQuery(NEXT, Object[].class)
                .setParameter("authority", caller.authority().value())
                .setParameter("caller", caller.id())
                .setParameter("senior", caller.has(Roles.SENIOR_OFFICER))
                .getResultList();
        return found.stream().findFirst().map(row -> {
            UUID id = (UUID) row[0];
            assign.assign(caller, id, caller.id(), ((Number) row[1]).longValue());
            return id;
        });
    }
}
