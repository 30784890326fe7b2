package org.benefitstriage.api.security.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.staff.Account;

/** Turns an account into what the framework calls an identity, and back into a {@link Caller}. */
final class CallerIdentity {

    private static final String CALLER = "triage.caller";

    private CallerIdentity() {}

    static SecurityIdentity of(Account account) {
        Caller caller = new Caller(account.id(), account.kind(), Set.of(account.role()), account.authority());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.id()))
                .addRoles(caller.roles())
                .addAttribute(CALLER, caller)
                .build();
    }

    /** Empty for an anonymous request. */
    static Optional<Caller> caller(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(CALLER));
    }
}
