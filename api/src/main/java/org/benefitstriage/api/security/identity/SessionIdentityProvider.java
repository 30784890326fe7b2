package org.benefitstriage.api.security.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.api.staff.Accounts;

/**
 * Somebody who signed in on an earlier request: the encrypted cookie says who. The account is read again each time, so one
 * that was switched off is out at once, and a new role counts from the next page.
 */
@ApplicationScoped
public class SessionIdentityProvider implements IdentityProvider<TrustedAuthenticationRequest> {

    private final Accounts accounts;

    SessionIdentityProvider(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> accounts.find(request.getPrincipal())
                .filter(Account::active)
                .filter(account -> account.kind() == CallerKind.PERSON)
                .map(CallerIdentity::of)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
