package org.benefitstriage.api.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.AuthorityCode;

/** The accounts that exist. */
@ApplicationScoped
public class Accounts {

    private final EntityManager entities;

    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    /** The account with this id, active or not. */
    @Transactional
    public Optional<Account> find(String id) {
        return Optional.ofNullable(entities.find(AccountEntity.class, id)).map(AccountEntity::toAccount);
    }

    /** How colleagues know the holder; the id itself when there is no such account any more. */
    @Transactional
    public String displayName(String id) {
        return find(id).map(Account::displayName).orElse(id);
    }

    /** The people of one authority who hold one of these roles, by name. */
    @Transactional
    public List<Account> people(AuthorityCode authority, List<String> roles) {
        return entities
                .createQuery(
                        "from Account a where a.authority = :authority and a.kind = 'PERSON' and a.role in :roles"
                                + " order by a.displayName",
                        AccountEntity.class)
                .setParameter("authority", authority.value())
                .setParameter("roles", roles)
                .getResultList()
                .stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    /** Stores a new account, or a new state of the one with the same id. */
    @Transactional
    public void save(Account account) {
        entities.merge(AccountEntity.of(account));
    }
}
