package org.benefitstriage.api.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.benefitstriage.api.storage.StorageFault;

/**
 * One key for each claim, wrapped by the master key. A claim rather than a person is the unit because retention runs by
 * claim: two claims of one person fall due on different days, and each can then be made unreadable by itself.
 */
@ApplicationScoped
public class SubjectKeys {

    private final SecureRandom random = new SecureRandom();
    private final LedgerKeys keys;
    private final AgroalDataSource dataSource;

    SubjectKeys(LedgerKeys keys, AgroalDataSource dataSource) {
        this.keys = keys;
        this.dataSource = dataSource;
    }

    /** A new key, not stored yet: its row belongs into the transaction that stores the claim. */
    public SubjectKey create(UUID claimId) {
        byte[] key = new byte[AesGcm.KEY_LENGTH];
        random.nextBytes(key);
        byte[] wrapped = AesGcm.seal(keys.master(), context(claimId), key, random);
        return new SubjectKey(new SecretKeySpec(key, "AES"), wrapped, keys.masterId());
    }

    /** The key of a claim; empty when it was destroyed. */
    public Optional<SubjectKey> find(UUID claimId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select wrapped_key, master from subject_key where claim_id = ?")) {
            statement.setObject(1, claimId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(unwrap(claimId, row.getBytes(1), row.getString(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** A key as it was stored. */
    SubjectKey unwrap(UUID claimId, byte[] wrapped, String master) {
        SecretKey by = keys.master(master)
                .orElseThrow(() -> new KeyProblem("the key of claim " + claimId + " is wrapped by master key " + master
                        + ", which is not there"));
        return AesGcm.open(by, context(claimId), wrapped)
                .map(key -> new SubjectKey(new SecretKeySpec(key, "AES"), wrapped, master))
                .orElseThrow(() -> new KeyProblem("the key of claim " + claimId + " is damaged"));
    }

    /** The same key, wrapped by the master key in use. */
    SubjectKey wrapAgain(UUID claimId, byte[] wrapped, String master) {
        SubjectKey same = unwrap(claimId, wrapped, master);
        byte[] again = AesGcm.seal(keys.master(), context(claimId), same.key().getEncoded(), random);
        return new SubjectKey(same.key(), again, keys.masterId());
    }

    /** The claim a key was made for, so that no key can be moved to another. */
    private static byte[] context(UUID claimId) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(claimId.getMostSignificantBits())
                .putLong(claimId.getLeastSignificantBits())
                .array();
    }
}
