package org.benefitstriage.api.staff;

import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * Somebody, or some system, that may use the service.
 *
 * @param id what it signs in with, for example {@code needwood-officer}; stable, recorded with everything it does
 * @param displayName how colleagues know the holder
 * @param kind a person or another system
 * @param role the one role, as spelt in {@link org.benefitstriage.api.security.Roles}
 * @param authority the one billing authority whose records it may see
 * @param secret what is stored instead of its secret
 * @param active whether it may sign in
 */
public record Account(
        String id,
        String displayName,
        CallerKind kind,
        String role,
        AuthorityCode authority,
        StoredSecret secret,
        boolean active) {

    public Account {
        if ((kind == CallerKind.PERSON) != (secret instanceof StoredSecret.Password)) {
            throw new IllegalArgumentException("a person has a password, a system has a key: account " + id);
        }
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Account (" + id + ")";
    }
}
