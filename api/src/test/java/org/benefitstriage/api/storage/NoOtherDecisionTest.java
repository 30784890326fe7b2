package org.benefitstriage.api.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;

/** The database itself takes no decision that the service could not have made, whoever inserts the row. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoOtherDecisionTest {

    @BeforeEach
    void thereIsADecisionOfEachKind() {
        Api.handIn(TestCaller.FORM, SampleClaims.forOfficer()).then().statusCode(201);
        Api.decide(TestCaller.FORM, SampleClaims.approvable());
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRED, outcome, 'AUTO_APPROVED', decision_approval",
        "AUTO_APPROVED, faults, 1, decision_approval",
        "AUTO_APPROVED, policy_id, null, decision_approval",
        "AUTO_APPROVED, route, 'OFFICER_QUEUE', decision_approval",
        "REFERRED, route, 'AUTO_APPROVE', decision_approval",
        "REFERRED, outcome, 'REFUSED', decision_words",
        "REFERRED, route, 'REFUSE', decision_words",
        "REFERRED, rule_band, 'NONE', decision_words",
        "REFERRED, model_band, 'NONE', decision_words",
        "REFERRED, band, 'UNAVAILABLE', decision_words",
        "REFERRED, record_sha256, '', decision_words",
    })
    void is_refused(String of, String column, String value, String because) throws SQLException {
        // CsvSource takes single quotation marks off.
        String literal = value.matches("\\d+|null") ? value : "'" + value + "'";
        assertThatThrownBy(() -> copy(of, column, literal)).isInstanceOfSatisfying(SQLException.class, refused -> {
            assertThat(refused.getSQLState()).isEqualTo("23514");
            assertThat(refused.getMessage()).doesNotContain("Failing row");
            assertThat(((PSQLException) refused).getServerErrorMessage().getConstraint())
                    .isEqualTo(because);
        });
    }

    @ParameterizedTest
    @CsvSource({"REFERRED, band, 'HIGH'", "AUTO_APPROVED, band, 'LOW'"})
    void is_refused_for_nothing_else(String of, String column, String value) throws SQLException {
        assertThat(copy(of, column, "'" + value + "'")).isEqualTo(1);
    }

    /** Inserts a copy of a decision in which one column says something else, and takes it back. */
    private static int copy(String of, String column, String literal) throws SQLException {
        try (Connection service = TestDatabase.asService();
                Statement statement = service.createStatement()) {
            service.setAutoCommit(false);
            StringJoiner names = new StringJoiner(", ");
            StringJoiner values = new StringJoiner(", ");
            for (String name : columns(statement)) {
                names.add(name);
                values.add(name.equals(column) ? literal : name.equals("id") ? "gen_random_uuid()" : name);
            }
            int rows = statement.executeUpdate("insert into decision (" + names + ") select " + values
                    + " from decision where outcome = '" + of + "' limit 1");
            service.rollback();
            return rows;
        }
    }

    private static List<String> columns(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name = 'decision' order by ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
