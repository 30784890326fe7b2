package org.benefitstriage.api.referrals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.storage.Criteria;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.BenefitsClaimed;

/** Reads and changes referrals, always of one authority. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<ReferralEntity, UUID> {

    Optional<ReferralEntity> find(AuthorityCode authority, UUID id) {
        return find("id = ?1 and authority = ?2", id, authority.value()).firstResultOptional();
    }

    Optional<ReferralEntity> ofDecision(AuthorityCode authority, UUID decisionId) {
        return find("decisionId = ?1 and authority = ?2 and not review", decisionId, authority.value())
                .firstResultOptional();
    }

    Optional<ReferralEntity> openReview(AuthorityCode authority, UUID decisionId) {
        return find(
                        "decisionId = ?1 and authority = ?2 and review and status <> 'CLOSED'",
                        decisionId,
                        authority.value())
                .firstResultOptional();
    }

    /** What the machine worked out a week in pence for each benefit; null where it worked nothing out. */
    Object[] workedOut(UUID decisionId) {
        return getEntityManager()
                .createQuery(
                        "select d.housingBenefitPence, d.councilTaxReductionPence from DecisionEntity d where d.id = ?1",
                        Object[].class)
                .setParameter(1, decisionId)
                .getSingleResult();
    }

    List<ReferralEntity> ofClaim(AuthorityCode authority, UUID claimId) {
        return list("claimId = ?1 and authority = ?2 order by createdAt desc, id", claimId, authority.value());
    }

    /** Those of these decisions that were drawn for a quality check nobody has decided yet. */
    List<UUID> openChecks(AuthorityCode authority, Collection<UUID> decisionIds) {
        return getEntityManager()
                .createQuery(
                        "select r.decisionId from ReferralEntity r join DecisionEntity d on d.id = r.decisionId"
                                + " where r.authority = :authority and r.status <> 'CLOSED' and d.sampled and not r.review"
                                + " and r.decisionId in (:decisions)",
                        UUID.class)
                .setParameter("authority", authority.value())
                .setParameter("decisions", decisionIds)
                .getResultList();
    }

    /** One row more than the page holds, the soonest due first. */
    List<ReferralEntity> page(AuthorityCode authority, ReferralFilter filter, boolean blind, PageRequest request) {
        Criteria criteria = criteria(authority, filter);
        if (blind) {
            criteria.with("status = 'CLOSED' or review or decisionId not in"
                    + " (select d.id from DecisionEntity d where d.authority = :authority and d.sampled)");
        }
        request.after().ifPresent(after -> criteria.with(
                        "dueOn > :lastDay or (dueOn = :lastDay and id > :lastId)",
                        "lastDay",
                        LocalDate.ofEpochDay(after.sortKey()))
                .parameter("lastId", after.id()));
        return find(criteria.text() + " order by dueOn, id", criteria.parameters())
                .range(0, request.limit())
                .list();
    }

    long count(AuthorityCode authority, ReferralFilter filter) {
        Criteria criteria = criteria(authority, filter);
        return count(criteria.text(), criteria.parameters());
    }

    private static Criteria criteria(AuthorityCode authority, ReferralFilter filter) {
        Criteria criteria = new Criteria()
                .with("authority = :authority", "authority", authority.value())
                .withAny("queue = :queue", "queue", filter.queue(), Enum::name)
                .withAny("band = :band", "band", filter.band(), Enum::name)
                .withAny("benefits in (:benefits)", "benefits", filter.benefit(), ReferralRepository::claiming)
                .withAny("assignee = :assignee", "assignee", filter.assignee(), officer -> officer);
        if (!filter.statuses().isEmpty()) {
            criteria.with(
                    "status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(Enum::name).toList());
        }
        filter.assignment().ifPresent(assignment -> criteria.with(assigned(assignment)));
        return criteria;
    }

    private static String assigned(ReferralFilter.Assignment assignment) {
        return switch (assignment) {
            case ASSIGNED -> "assignee is not null";
            case UNASSIGNED -> "assignee is null";
        };
    }

    private static List<String> claiming(Benefit benefit) {
        return List.of(BenefitsClaimed.values()).stream()
                .filter(claimed -> claimed.includes(benefit))
                .map(Enum::name)
                .toList();
    }
}
