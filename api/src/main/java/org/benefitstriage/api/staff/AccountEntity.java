package org.benefitstriage.api.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.jspecify.annotations.NullUnmarked;

/** One row of {@code account}. Nothing outside this package sees it. */
@NullUnmarked
@Entity(name = "Account")
@Table(name = "account")
class AccountEntity {

    @Id
    @Column(name = "id")
    String id;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "kind")
    String kind;

    @Column(name = "role")
    String role;

    @Column(name = "authority")
    String authority;

    @Column(name = "secret_hash")
    byte[] secretHash;

    @Column(name = "secret_salt")
    byte[] secretSalt;

    @Column(name = "secret_iterations")
    Integer secretIterations;

    @Column(name = "active")
    boolean active;

    static AccountEntity of(Account account) {
        AccountEntity row = new AccountEntity();
        row.id = account.id();
        row.displayName = account.displayName();
        row.kind = account.kind().name();
        row.role = account.role();
        row.authority = account.authority().value();
        row.active = account.active();
        if (account.secret() instanceof StoredSecret.Password password) {
            row.secretHash = password.hash();
            row.secretSalt = password.salt();
            row.secretIterations = password.iterations();
        } else if (account.secret() instanceof StoredSecret.Key key) {
            row.secretHash = key.hash();
        }
        return row;
    }

    Account toAccount() {
        CallerKind callerKind = CallerKind.valueOf(kind);
        StoredSecret secret =
                switch (callerKind) {
                    case PERSON -> new StoredSecret.Password(secretSalt, secretIterations, secretHash);
                    case CLIENT -> new StoredSecret.Key(secretHash);
                };
        return new Account(id, displayName, callerKind, role, new AuthorityCode(authority), secret, active);
    }
}
