package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Whoever decided a claim does not also review that decision. */
@ApplicationScoped
class FormerDeciders {

    private final EntityManager database;

    FormerDeciders(EntityManager database) {
        this.database = database;
    }

    /** Whether this is a review of something the officer decided for good, at first or in an earlier review. */
    boolean bar(UUID referralId, UUID decisionId, boolean review, String officer) {
        return review
                && database.createQuery(
                                        "select count(o) from ReferralDecisionEntity o join ReferralEntity r on r.id = o.referralId"
                                                + " where r.decisionId = :decision and r.id <> :referral and o.officer = :officer"
                                                + " and o.outcome in ('APPROVE', 'DO_NOT_PAY')",
                                        Long.class)
                                .setParameter("decision", decisionId)
                                .setParameter("referral", referralId)
                                .setParameter("officer", officer)
                                .getSingleResult()
                        > 0;
    }

    boolean bar(ReferralEntity row, String officer) {
        return bar(row.id, row.decisionId, row.review, officer);
    }
}
