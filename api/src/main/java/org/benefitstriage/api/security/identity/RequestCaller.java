package org.benefitstriage.api.security.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;

/** The caller of the request being served, as authenticated by one of the identity providers. */
@RequestScoped
public class RequestCaller implements CurrentCaller {

    private final CurrentIdentityAssociation identity;

    RequestCaller(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @Override
    public Caller caller() {
        return ifSignedIn().orElseThrow(UnauthorizedException::new);
    }

    /** The caller, or empty on a page that anybody may read. */
    public Optional<Caller> ifSignedIn() {
        return CallerIdentity.caller(identity.getIdentity());
    }
}
