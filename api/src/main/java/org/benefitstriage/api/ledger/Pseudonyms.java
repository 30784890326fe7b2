package org.benefitstriage.api.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * Names people in the log without naming them: HMAC-SHA-256 of council and account id under a key kept outside the database.
 * The council can work out which pseudonym is whose from its list of accounts; an account that is gone is only a pseudonym.
 */
@ApplicationScoped
public class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 8;

    private final LedgerKeys keys;

    Pseudonyms(LedgerKeys keys) {
        this.keys = keys;
    }

    /** For example {@code p-7f3a09c1b2d4e5f6}; the same for the same account of the same council. */
    public String of(AuthorityCode authority, String accountId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.pseudonyms());
            byte[] hash = mac.doFinal((authority.value() + "\n" + accountId).getBytes(StandardCharsets.UTF_8));
            return "p-" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
