package org.benefitstriage.api.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.api.staff.Accounts;
import org.benefitstriage.api.staff.StoredSecret;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Makes the accounts of {@link TestCaller} when the service under test starts. */
@ApplicationScoped
class TestAccounts {

    void create(@Observes StartupEvent start, Accounts accounts) {
        SecureRandom random = new SecureRandom();
        for (TestCaller caller : TestCaller.values()) {
            accounts.save(new Account(
                    caller.id(),
                    "Test account " + caller.id(),
                    caller.kind(),
                    caller.role(),
                    new AuthorityCode(caller.authority()),
                    caller.kind() == CallerKind.CLIENT
                            ? StoredSecret.Key.of(caller.secret())
                            : StoredSecret.Password.of(caller.secret(), 1000, random),
                    true));
        }
    }
}
