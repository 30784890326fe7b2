package org.benefitstriage.api.ledger;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.note.NoteSigner;

/**
 * The keys of the audit log, read once when the service starts; without them it does not start, so nothing is approved and
 * nothing is half logged. Three files: {@code log-signing.pem} signs checkpoints, {@code master.key} wraps the claims' keys,
 * {@code pseudonyms.key} hides officers' ids. Earlier master keys, {@code master-*.key}, open what they wrapped.
 */
@Startup
@ApplicationScoped
public class LedgerKeys {

    private static final int ID_DIGITS = 16;

    private final LedgerSettings settings;
    private final SigningKey signing;
    private final Map<String, SecretKey> masters = new HashMap<>();
    private final SecretKey pseudonyms;
    private final String masterId;

    LedgerKeys(LedgerSettings settings) {
        this.settings = settings;
        SecureRandom random = new SecureRandom();
        Path directory = settings.keys();
        signing = SigningKey.parse(
                KeyFile.read(directory.resolve("log-signing.pem"), settings.createKeys(), SigningKey::generate));
        masterId = addMaster(secret(directory.resolve("master.key"), random));
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(directory, "master-*.key")) {
            earlier.forEach(file -> addMaster(secret(file, random)));
        } catch (IOException e) {
            throw new KeyProblem("the audit log's keys in " + directory + " cannot be read", e);
        }
        pseudonyms = new SecretKeySpec(secret(directory.resolve("pseudonyms.key"), random), "HmacSHA256");
    }

    /** The signer of a council's log. */
    public NoteSigner signer(AuthorityCode authority) {
        return signing.signer(origin(authority));
    }

    /** The name of a council's log, for example {@code council.example/NEEDWOOD/log-1}. */
    public String origin(AuthorityCode authority) {
        return settings.name() + "/" + log(authority);
    }

    /** The short name that tables know it by: {@code NEEDWOOD/log-1}. */
    public String log(AuthorityCode authority) {
        return log(authority, settings.number());
    }

    /** The short name of a council's log with another number: one that was closed. */
    public String log(AuthorityCode authority, int number) {
        return authority.value() + "/log-" + number;
    }

    /** The master key that wraps new keys. */
    SecretKey master() {
        return master(masterId).orElseThrow();
    }

    /** A master key by its id, now or earlier in use. */
    Optional<SecretKey> master(String id) {
        return Optional.ofNullable(masters.get(id));
    }

    /** Names the master key without telling anything about it: the beginning of its SHA-256. */
    public String masterId() {
        return masterId;
    }

    SecretKey pseudonyms() {
        return pseudonyms;
    }

    private String addMaster(byte[] bytes) {
        String id = CanonicalJson.sha256(bytes).substring(0, ID_DIGITS);
        masters.put(id, new SecretKeySpec(bytes, "AES"));
        return id;
    }

    private byte[] secret(Path file, SecureRandom random) {
        String text = KeyFile.read(file, settings.createKeys(), () -> {
            byte[] fresh = new byte[AesGcm.KEY_LENGTH];
            random.nextBytes(fresh);
            return Base64.getEncoder().encodeToString(fresh);
        });
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == AesGcm.KEY_LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw new KeyProblem("the audit log's key " + file + " is not 32 bytes in base 64");
    }
}
