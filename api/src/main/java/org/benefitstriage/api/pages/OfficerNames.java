package org.benefitstriage.api.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.api.staff.Account;
import org.benefitstriage.api.staff.Accounts;
import org.benefitstriage.engine.claim.AuthorityCode;

/** What colleagues are called. */
@ApplicationScoped
class OfficerNames {

    private static final List<String> PEOPLE =
            List.of(Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN);

    private final Accounts accounts;

    OfficerNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The people of an authority by id. */
    Map<String, String> of(AuthorityCode authority) {
        return accounts.people(authority, PEOPLE).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** Those who can be given work. */
    List<Account> officers(AuthorityCode authority) {
        return accounts.people(authority, List.of(Roles.OFFICER, Roles.SENIOR_OFFICER)).stream()
                .filter(Account::active)
                .toList();
    }
}
