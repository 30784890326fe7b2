package org.benefitstriage.api.candidates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads and adds approvals of rules, and the reports they rest on. */
@ApplicationScoped
class RulesRows {

    private final EntityManager entities;

    RulesRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first. */
    List<RulesActivationEntity> activations(AuthorityCode authority) {
        return entities.createQuery(
                        "from RulesActivationEntity where authority = :authority order by approvedAt desc, id",
                        RulesActivationEntity.class)
                .setParameter("authority", authority.value())
                .getResultList();
    }

    /** Newest first. */
    List<RulesComparisonEntity> comparisons(AuthorityCode authority) {
        return entities.createQuery(
                        "from RulesComparisonEntity where authority = :authority order by madeAt desc, id",
                        RulesComparisonEntity.class)
                .setParameter("authority", authority.value())
                .getResultList();
    }

    Optional<RulesComparisonEntity> comparison(AuthorityCode authority, String sha256) {
        return comparisons(authority).stream()
                .filter(row -> row.documentSha256.equals(sha256))
                .findFirst();
    }

    /** The rules of a council's latest decision; empty before its first. */
    Optional<String> rulesOfLatestDecision(AuthorityCode authority) {
        List<?> latest = entities.createNativeQuery(
                        "select rules_digest from decision where authority = :authority"
                                + " order by decided_at desc, id desc limit 1",
                        String.class)
                .setParameter("authority", authority.value())
                .getResultList();
        return latest.stream().map(Object::toString).findFirst();
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }
}
