package org.benefitstriage.api.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads what it takes to run decisions again: the same for the service and for the command line. */
final class CaseRows {

    private static final String CASES =
            "select d.id, d.authority, d.record, d.record_sha256, c.snapshot from decision d join claim c on c.id = d.claim_id";

    private static final String ONE = CASES + " where d.id = ? and d.authority = ?";

    /** Ids are random, so what follows a random id is a random sample. */
    private static final String DRAWN = CASES + " where d.id >= ? order by d.id limit ?";

    private static final String NEWEST = CASES + " order by d.decided_at desc, d.id desc limit ?";

    /** One part of a period, so that several can be read at once; in no order, so that nothing has to be sorted. */
    static final String PART = CASES + " where d.decided_at >= ? and d.decided_at < ? and (? = '*' or d.authority = ?)"
            + " and mod(abs(hashtext(d.id::text)::bigint), ?) = ?";

    static final String COUNT =
            "select count(*) from decision d where d.decided_at >= ? and d.decided_at < ? and (? = '*' or d.authority = ?)";

    private CaseRows() {}

    static Optional<StoredCase> one(Connection connection, AuthorityCode authority, UUID decisionId)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, decisionId);
            statement.setString(2, authority.value());
            return all(statement).stream().findFirst();
        }
    }

    /** Some of all decisions, and the newest ones. */
    static List<StoredCase> sample(Connection connection, UUID from, int count) throws SQLException {
        List<StoredCase> cases = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(DRAWN)) {
            statement.setObject(1, from);
            statement.setInt(2, count);
            cases.addAll(all(statement));
        }
        try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setInt(1, count);
            all(statement).stream()
                    .filter(newest ->
                            cases.stream().noneMatch(one -> one.decisionId().equals(newest.decisionId())))
                    .toList()
                    .forEach(cases::add);
        }
        return cases;
    }

    static StoredCase read(ResultSet row) throws SQLException {
        byte[] record = row.getBytes(3);
        byte[] snapshot = row.getBytes(5);
        return new StoredCase(
                row.getObject(1, UUID.class),
                new AuthorityCode(row.getString(2)),
                record == null || snapshot == null
                        ? Optional.empty()
                        : Optional.of(new StoredCase.Inputs(snapshot, StoredRecord.unpack(record))),
                row.getString(4));
    }

    private static List<StoredCase> all(PreparedStatement statement) throws SQLException {
        List<StoredCase> cases = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                cases.add(read(rows));
            }
        }
        return cases;
    }
}
