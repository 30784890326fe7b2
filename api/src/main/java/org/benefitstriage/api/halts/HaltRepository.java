package org.benefitstriage.api.halts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and adds halts and what lifted them. */
@ApplicationScoped
class HaltRepository implements PanacheRepositoryBase<HaltEntity, UUID> {

    private final EntityManager entities;

    HaltRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The halts of a council and of every council, newest first. */
    List<HaltEntity> of(String authority) {
        return list("authority in ?1 order by openedAt desc, id", List.of(authority, HaltEntity.EVERYBODY));
    }

    /** What lifted these halts, by halt. */
    Map<UUID, ClearanceEntity> clearances(List<HaltEntity> halts) {
        return entities
                .createQuery("from ClearanceEntity c where c.haltId in :ids", ClearanceEntity.class)
                .setParameter("ids", halts.stream().map(halt -> halt.id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(cleared -> cleared.haltId, Function.identity()));
    }

    /** An open halt of the same council for the same reason in the same words. */
    Optional<HaltEntity> openTwin(HaltEntity halt) {
        return find(
                        "authority = ?1 and reason = ?2 and details = ?3 and not exists"
                                + " (select 1 from ClearanceEntity c where c.haltId = id)",
                        halt.authority,
                        halt.reason,
                        halt.details)
                .firstResultOptional();
    }

    void clear(ClearanceEntity clearance) {
        entities.persist(clearance);
        entities.flush();
    }
}
