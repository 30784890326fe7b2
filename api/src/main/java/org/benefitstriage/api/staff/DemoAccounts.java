package org.benefitstriage.api.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Makes the accounts of the demonstration: one a role for a fictional council, and two of a second one that must not see the
 * first one's claims. Does nothing unless {@code triage.demo=true}: outside a demonstration no account makes itself.
 */
@ApplicationScoped
class DemoAccounts {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);
    private static final String NEEDWOOD = "NEEDWOOD";
    private static final String MARCHDALE = "MARCHDALE";

    /** Few, because these passwords are 80 random bits: nobody tries them out, and the demo starts sooner. */
    private static final int ITERATIONS = 10_000;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void atStart(@Observes StartupEvent started) {
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue("triage.demo", Boolean.class).orElse(false)) {
            Path directory = Path.of(config.getOptionalValue("triage.data-directory", String.class)
                    .orElse("data"));
            seed(new DemoAccountsFile(directory));
        }
    }

    private void seed(DemoAccountsFile file) {
        List<DemoAccount> kept = file.read().orElseGet(() -> {
            List<DemoAccount> fresh = fresh();
            file.write(fresh);
            return fresh;
        });
        kept.forEach(account -> accounts.save(account(account)));
        LOG.infof("Demonstration: %d accounts of fictional councils", kept.size());
    }

    private List<DemoAccount> fresh() {
        return List.of(
                client("needwood-form", "Needwood online form", NEEDWOOD),
                person("needwood-officer", "Asha Redfern", Roles.OFFICER, NEEDWOOD),
                person("needwood-officer-2", "Tom Barrow", Roles.OFFICER, NEEDWOOD),
                person("needwood-senior", "Moira Castell", Roles.SENIOR_OFFICER, NEEDWOOD),
                person("needwood-auditor", "Idris Vale", Roles.AUDITOR, NEEDWOOD),
                person("needwood-owner", "Helen Ashdown", Roles.OWNER, NEEDWOOD),
                person("needwood-admin", "Piotr Lund", Roles.ADMIN, NEEDWOOD),
                client("marchdale-form", "Marchdale online form", MARCHDALE),
                person("marchdale-officer", "Grace Holloway", Roles.OFFICER, MARCHDALE));
    }

    private DemoAccount person(String id, String name, String role, String authority) {
        return new DemoAccount(id, name, CallerKind.PERSON.name(), role, authority, Secrets.newPassword(random));
    }

    private DemoAccount client(String id, String name, String authority) {
        return new DemoAccount(
                id, name, CallerKind.CLIENT.name(), Roles.FORM_CLIENT, authority, Secrets.newKey(random));
    }

    private Account account(DemoAccount demo) {
        CallerKind kind = CallerKind.valueOf(demo.kind());
        StoredSecret secret =
                switch (kind) {
                    case PERSON -> StoredSecret.Password.of(demo.secret(), ITERATIONS, random);
                    case CLIENT -> StoredSecret.Key.of(demo.secret());
                };
        return new Account(
                demo.id(), demo.displayName(), kind, demo.role(), new AuthorityCode(demo.authority()), secret, true);
    }
}
