package org.benefitstriage.api.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Policies as adopted. A version never changes, so each is read and hashed once. */
public final class PolicyTable implements Replayer.PolicyDocuments {

    /** Gives a connection to read with; it is closed afterwards. */
    public interface Connections {
        Connection open() throws SQLException;
    }

    private record Key(AuthorityCode authority, String id, int version) {}

    private static final String DOCUMENT =
            "select document from verification_policy where authority = ? and id = ? and version = ?";

    private final Connections connections;
    private final Map<Key, Optional<Document>> read = new ConcurrentHashMap<>();

    public PolicyTable(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<Document> find(AuthorityCode authority, String id, int version) {
        Key key = new Key(authority, id, version);
        Optional<Document> known = read.get(key);
        if (known == null) {
            known = query(key);
            if (known.isPresent()) {
                read.put(key, known);
            }
        }
        return known;
    }

    private Optional<Document> query(Key key) {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(DOCUMENT)) {
            statement.setString(1, key.authority().value());
            statement.setString(2, key.id());
            statement.setInt(3, key.version());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(Document.of(rows.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
