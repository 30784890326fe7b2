package org.benefitstriage.api.decisions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.storage.Criteria;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.BenefitsClaimed;

/** Reads decisions, always of one authority. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<DecisionEntity, UUID> {

    Optional<DecisionEntity> find(AuthorityCode authority, UUID id) {
        return find("id = ?1 and authority = ?2", id, authority.value()).firstResultOptional();
    }

    List<DecisionRow> ofClaim(AuthorityCode authority, UUID claimId) {
        return find("claimId = ?1 and authority = ?2 order by decidedAt desc, id desc", claimId, authority.value())
                .project(DecisionRow.class)
                .list();
    }

    Optional<byte[]> latestReceipt(AuthorityCode authority, UUID claimId) {
        return find("claimId = ?1 and authority = ?2 order by decidedAt desc, id desc", claimId, authority.value())
                .firstResultOptional()
                .map(row -> row.receipt);
    }

    /** One row more than the page holds, newest first. */
    List<DecisionRow> page(AuthorityCode authority, DecisionFilter filter, boolean blind, PageRequest request) {
        Criteria criteria = new Criteria()
                .with("authority = :authority", "authority", authority.value())
                .withAny("outcome = :outcome", "outcome", filter.outcome(), Enum::name)
                .withAny("route = :route", "route", filter.route(), Enum::name)
                .withAny("band = :band", "band", filter.band(), Enum::name)
                .withAny("benefits in (:benefits)", "benefits", filter.benefit(), DecisionRepository::claiming)
                .withAny("decidedAt >= :from", "from", filter.from(), from -> from)
                .withAny("decidedAt < :to", "to", filter.to(), to -> to);
        if (blind) {
            criteria.with("not sampled or id not in (select r.decisionId from ReferralEntity r"
                    + " where r.authority = :authority and r.status <> 'CLOSED' and not r.review)");
        }
        request.after().ifPresent(after -> criteria.with(
                        "decidedAt < :lastAt or (decidedAt = :lastAt and id < :lastId)",
                        "lastAt",
                        Instant.ofEpochMilli(after.sortKey()))
                .parameter("lastId", after.id()));
        return find(criteria.text() + " order by decidedAt desc, id desc", criteria.parameters())
                .range(0, request.limit())
                .project(DecisionRow.class)
                .list();
    }

    private static List<String> claiming(Benefit benefit) {
        return List.of(BenefitsClaimed.values()).stream()
                .filter(claimed -> claimed.includes(benefit))
                .map(Enum::name)
                .toList();
    }
}
