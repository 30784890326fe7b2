package org.benefitstriage.api.security.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.benefitstriage.api.staff.SignIn;
import org.benefitstriage.api.staff.SignInResult;

/** Id and secret, from HTTP Basic or from the sign-in form. */
@ApplicationScoped
public class SecretIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    /** Attribute of the failure: how long to wait, a {@link Duration}. Absent when the credentials were simply wrong. */
    public static final String WAIT = "triage.wait";

    private final SignIn signIn;

    SecretIdentityProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String id = request.getUsername();
        String secret = new String(request.getPassword().getPassword());
        return signIn.recentlyVerified(id, secret)
                .map(account -> Uni.createFrom().item(CallerIdentity.of(account)))
                .orElseGet(() -> context.runBlocking(() -> identity(signIn.verify(id, secret))));
    }

    private static SecurityIdentity identity(SignInResult result) {
        if (result instanceof SignInResult.Accepted accepted) {
            return CallerIdentity.of(accepted.account());
        }
        if (result instanceof SignInResult.Throttled throttled) {
            throw new AuthenticationFailedException(Map.of(WAIT, throttled.remaining()));
        }
        throw new AuthenticationFailedException();
    }
}
