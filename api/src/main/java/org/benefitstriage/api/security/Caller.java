package org.benefitstriage.api.security;

import java.util.Set;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * Who is calling. An id, never a name.
 *
 * @param id the account's stable id, for example {@code officer-1}
 * @param kind a person or another system
 * @param roles roles as spelt in {@link Roles}
 * @param authority the one billing authority the caller may see
 */
public record Caller(String id, CallerKind kind, Set<String> roles, AuthorityCode authority) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAnyOf(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
