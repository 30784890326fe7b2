package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.risk.Band;

/** What officers found in claims that were drawn at random: the only ones that tell how often a band is wrong. */
@ApplicationScoped
public class CheckedClaims {

    /** Fewer are no measurement, and could point at a person. */
    private static final int FEWEST = 10;

    private static final String COUNTS = """
            select count(*), count(*) filter (where last.label <> 'NO_CHANGE')
            from decision d
            join referral r on r.decision_id = d.id and r.status = 'CLOSED' and not r.review
            cross join lateral (
              select o.label from referral_decision o
              where o.referral_id = r.id and o.label is not null
              order by o.decided_at desc, o.id limit 1) last
            where d.sampled and d.authority = ?1 and d.band = ?2""";

    private final EntityManager database;

    CheckedClaims(EntityManager database) {
        this.database = database;
    }

    /** The checks of one band with their 95% interval; empty while there are too few. */
    @Transactional
    public Optional<CheckedBand> inBand(AuthorityCode authority, Band band) {
        Object[] counts = (Object[]) database.createNativeQuery(COUNTS)
                .setParameter(1, authority.value())
                .setParameter(2, band.name())
                .getSingleResult();
        int checked = ((Number) counts[0]).intValue();
        return checked < FEWEST
                ? Optional.empty()
                : Optional.of(new CheckedBand(checked, ((Number) counts[1]).intValue()));
    }
}
