package org.benefitstriage.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** "Try again in a moment" is said when the database is away, and never when we used it wrongly. */
class OutageDetectionTest {

    @Test
    void a_lost_connection_is_an_outage_however_deeply_it_is_wrapped() {
        SQLException lost = new SQLException("secret words", "08006");

        assertThat(DatabaseOutage.isBehind(new RuntimeException(new IllegalStateException(lost))))
                .isTrue();
    }

    @Test
    void a_server_that_shuts_down_or_starts_up_is_an_outage() {
        assertThat(DatabaseOutage.isBehind(new SQLException("", "57P01"))).isTrue();
        assertThat(DatabaseOutage.isBehind(new SQLException("", "57P03"))).isTrue();
        assertThat(DatabaseOutage.isBehind(new SQLException("", "53300"))).isTrue();
    }

    @Test
    void no_connection_to_be_had_is_an_outage() {
        SQLException exhausted = new SQLException("Sorry, acquisition timeout!");
        exhausted.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("io.agroal.pool.ConnectionPool", "handlerFromSharedCache", "ConnectionPool.java", 1)
        });

        assertThat(DatabaseOutage.isBehind(exhausted)).isTrue();
        assertThat(DatabaseOutage.isBehind(new SQLTransientConnectionException()))
                .isTrue();
    }

    @Test
    void the_reason_of_a_failed_commit_is_found_among_the_suppressed() {
        RuntimeException rollback = new RuntimeException("could not commit");
        rollback.addSuppressed(new SQLException("", "08003"));

        assertThat(DatabaseOutage.isBehind(rollback)).isTrue();
    }

    @Test
    void a_statement_the_database_refused_is_our_fault() {
        assertThat(DatabaseOutage.isBehind(new SQLException("", "23505"))).isFalse();
        assertThat(DatabaseOutage.isBehind(new SQLException("", "42601"))).isFalse();
        assertThat(DatabaseOutage.isBehind(new SQLException("no state"))).isFalse();
        assertThat(DatabaseOutage.isBehind(new IllegalStateException())).isFalse();
    }

    @Test
    void a_transaction_ended_by_its_time_limit_is_an_outage_and_one_that_could_not_be_written_is_not() {
        RollbackException refused = new RollbackException();
        refused.initCause(new SQLException("", "23505"));
        RollbackException unwritten = new RollbackException();
        unwritten.addSuppressed(new IllegalArgumentException());

        assertThat(DatabaseOutage.isBehind(new RuntimeException(new RollbackException())))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(refused)).isFalse();
        assertThat(DatabaseOutage.isBehind(unwritten)).isFalse();
    }

    @Test
    void causes_that_go_in_a_circle_come_to_an_end() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException two = new RuntimeException("two", one);
        one.initCause(two);

        assertThat(DatabaseOutage.isBehind(one)).isFalse();
        assertThat(FaultOutline.of(one)).contains("RuntimeException");
    }

    @Test
    void the_outline_of_a_fault_has_its_place_and_none_of_its_words() {
        RuntimeException fault =
                new IllegalStateException("QQ123456C", new SQLException("Key (nino)=(QQ123456C) already exists"));

        assertThat(FaultOutline.of(fault))
                .contains("java.lang.IllegalStateException", "java.sql.SQLException", "OutageDetectionTest")
                .doesNotContain("QQ123456C", "nino");
    }
}
