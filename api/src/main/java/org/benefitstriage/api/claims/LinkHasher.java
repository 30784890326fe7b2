package org.benefitstriage.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.benefitstriage.engine.claim.Address;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Payee;
import org.benefitstriage.engine.claim.PaymentDetails;
import org.benefitstriage.engine.claim.Person;

/**
 * Hashes what links claims, with HMAC-SHA-256 under a secret key: whoever reads the database without the key cannot find
 * out an account number or a National Insurance number by trying them all.
 */
@ApplicationScoped
class LinkHasher {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKey key;

    LinkHasher(TriageSettings settings) {
        byte[] bytes = decoded(settings.linkKey());
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("triage.claims.link-key: expected at least " + SHORTEST_KEY
                    + " bytes in base64, found " + bytes.length);
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Bytes that look random and are fixed by the claim's id, for the random check. No other purpose has them. */
    byte[] drawOf(UUID claimId) {
        return hash("random check", "", claimId.toString());
    }

    LinkKeys keysOf(Claim claim) {
        String authority = claim.authority().value();
        return new LinkKeys(
                hash("address", authority, address(claim.home().address())),
                account(claim.payment()).map(account -> hash("account", authority, account)),
                hash("person", authority, person(claim.claimant())));
    }

    /** The property number where it is known; otherwise postcode and first line, without spaces and punctuation. */
    private static String address(Address address) {
        return address.uprn()
                .fold(
                        uprn -> "uprn:" + uprn.replaceFirst("^0+", ""),
                        () -> "text:" + letters(address.postcode()) + ":"
                                + letters(address.lines().get(0)));
    }

    /** The claimant's own account. A landlord's account receives the benefit of every tenant, and tells nothing. */
    private static Optional<String> account(PaymentDetails payment) {
        if (payment.payee() != Payee.CLAIMANT) {
            return Optional.empty();
        }
        return payment.sortCode().toOptional().flatMap(sortCode -> payment.accountNumber()
                .toOptional()
                .map(number -> letters(sortCode) + ":" + letters(number)));
    }

    /** The National Insurance number where it is given; otherwise name and date of birth. */
    private static String person(Person person) {
        return person.nino()
                .fold(
                        nino -> "nino:" + nino.value(),
                        () -> "name:" + letters(person.firstNames()) + ":" + letters(person.lastName()) + ":"
                                + person.dateOfBirth());
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Purpose and council keep hashes apart even where the texts are equal: a council sees its own claims only. */
    private byte[] hash(String purpose, String authority, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + "\n" + authority + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String text) {
        return text.indexOf('-') >= 0 || text.indexOf('_') >= 0
                ? Base64.getUrlDecoder().decode(text)
                : Base64.getDecoder().decode(text);
    }
}
