package org.benefitstriage.api.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of commands that run the service. */
final class ServiceOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the database and its secrets are kept (default: ./data). Not used when "
                    + "QUARKUS_DATASOURCE_JDBC_URL points at a PostgreSQL of your own.")
    private Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "HTTP port (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).",
            defaultValue = "127.0.0.1")
    private String host;

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    String host() {
        return host;
    }

    String address() {
        return "http://" + host + ":" + port;
    }
}
