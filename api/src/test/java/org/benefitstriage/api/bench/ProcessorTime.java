package org.benefitstriage.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.benefitstriage.api.testing.TestDatabase;

/**
 * Processor time used so far, in nanoseconds: less at the mercy of what else runs on the machine than a rate is.
 *
 * @param service by this process, so by the service with its collector and compiler
 * @param database by all processes of the database
 */
public record ProcessorTime(long service, long database) {

    public static ProcessorTime now() throws SQLException {
        OperatingSystemMXBean here = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ProcessHandle postmaster = postmaster();
        long database = Stream.concat(Stream.of(postmaster), postmaster.children())
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
        return new ProcessorTime(here.getProcessCpuTime(), database);
    }

    public ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(service - earlier.service, database - earlier.database);
    }

    public ProcessorTime plus(ProcessorTime other) {
        return new ProcessorTime(service + other.service, database + other.database);
    }

    /** Microseconds for one of so many requests. */
    public String each(long requests) {
        return "%d us service + %d us database".formatted(service / requests / 1000, database / requests / 1000);
    }

    private static ProcessHandle postmaster() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow(() -> new IllegalStateException("the database runs on another machine"));
        }
    }
}
