package org.benefitstriage.api.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What is in the database, asked past the service. */
public final class Rows {

    private Rows() {}

    /** One number, for example {@code select count(*) from claim}. */
    public static long number(String sql, Object... parameters) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** One text. */
    public static String text(String sql, Object... parameters) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
