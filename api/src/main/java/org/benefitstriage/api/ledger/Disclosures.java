package org.benefitstriage.api.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Disclosure;

/**
 * What opens the commitments in the log, encrypted under the key of the claim it is about: all disclosures of an event in one
 * ciphertext. Every method joins the running transaction.
 */
@ApplicationScoped
public class Disclosures {

    private static final String INSERT = "insert into disclosure (claim_id, event_id, ciphertext) values (?, ?, ?)";
    private static final String OF_EVENT = "select ciphertext from disclosure where claim_id = ? and event_id = ?";
    private static final String OF_CLAIM = "select event_id, ciphertext from disclosure where claim_id = ?";

    private final SecureRandom random = new SecureRandom();
    private final SubjectKeys subjects;
    private final AgroalDataSource dataSource;

    Disclosures(SubjectKeys subjects, AgroalDataSource dataSource) {
        this.subjects = subjects;
        this.dataSource = dataSource;
    }

    /** A new set of fields to commit to. */
    public SaltedFields newFields() {
        return new SaltedFields(random);
    }

    /** The disclosures of an event as they are stored. */
    public byte[] seal(SubjectKey key, UUID eventId, SaltedFields fields) {
        return AesGcm.seal(key.key(), context(eventId), fields.disclosures(), random);
    }

    /**
     * Stores what opens an event's commitments.
     *
     * @return false when the claim's key was destroyed: then nothing about it may be kept, and nothing is
     */
    public boolean store(UUID claimId, UUID eventId, SaltedFields fields) {
        Optional<SubjectKey> key = subjects.find(claimId);
        if (key.isEmpty()) {
            return false;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, claimId);
            statement.setObject(2, eventId);
            statement.setBytes(3, seal(key.get(), eventId, fields));
            statement.executeUpdate();
            return true;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** The disclosures of one event; empty when they were destroyed. */
    public List<Disclosure> of(UUID claimId, UUID eventId) {
        Optional<SubjectKey> key = subjects.find(claimId);
        if (key.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_EVENT)) {
            statement.setObject(1, claimId);
            statement.setObject(2, eventId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? open(key.get(), eventId, row.getBytes(1)) : List.of();
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** Names of the fields of a claim that can be disclosed. */
    public Set<String> fields(UUID claimId) {
        Set<String> names = new TreeSet<>();
        Optional<SubjectKey> key = subjects.find(claimId);
        if (key.isEmpty()) {
            return names;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_CLAIM)) {
            statement.setObject(1, claimId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    open(key.get(), row.getObject(1, UUID.class), row.getBytes(2))
                            .forEach(disclosure -> names.add(disclosure.name()));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** What was sealed. */
    List<Disclosure> open(SubjectKey key, UUID eventId, byte[] ciphertext) {
        byte[] text = unseal(key, eventId, ciphertext);
        List<Disclosure> disclosures = new ArrayList<>();
        for (String encoded :
                new String(text, StandardCharsets.US_ASCII).split(String.valueOf(SaltedFields.SEPARATOR))) {
            try {
                disclosures.add(Disclosure.parse(encoded));
            } catch (LedgerTampered malformed) {
                throw new KeyProblem("the disclosures of event " + eventId + " are malformed", malformed);
            }
        }
        return disclosures;
    }

    byte[] unseal(SubjectKey key, UUID eventId, byte[] ciphertext) {
        return AesGcm.open(key.key(), context(eventId), ciphertext)
                .orElseThrow(() -> new KeyProblem("the disclosures of event " + eventId + " are damaged"));
    }

    /** The event, so that no ciphertext can be moved to another. */
    private static byte[] context(UUID eventId) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(eventId.getMostSignificantBits())
                .putLong(eventId.getLeastSignificantBits())
                .array();
    }
}
