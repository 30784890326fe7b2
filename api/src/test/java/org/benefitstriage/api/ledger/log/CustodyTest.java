package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.benefitstriage.api.ledger.TestLedgerSettings;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CustodyTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    CheckpointMails mails;

    @TempDir
    private Path directory;

    @Test
    void the_latest_checkpoint_goes_to_a_directory_and_an_address_and_is_sent_again_until_it_is_taken()
            throws Exception {
        Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        LogWait.untilSigned();
        AtomicInteger answer = new AtomicInteger(500);
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        server.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            Custody custody = new Custody(
                    TestLedgerSettings.custody(directory, Optional.of(directory), Optional.of(url)), dataSource, mails);
            custody.handOver();
            int refused = received.size();
            answer.set(204);
            custody.handOver();
            custody.handOver();

            assertThat(refused).isPositive();
            assertThat(received).as("once more and not a third time").hasSize(2 * refused);
        } finally {
            server.stop(0);
        }
        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.matches("NEEDWOOD_log-1-\\d+\\.checkpoint"));
        }
        assertThat(received).anyMatch(note -> note.startsWith("benefits-triage.example/NEEDWOOD/log-1\n"));
    }

    @Test
    void what_is_there_already_is_never_written_over() throws Exception {
        LogWait.untilSigned();
        Custody custody = new Custody(
                TestLedgerSettings.custody(directory, Optional.of(directory), Optional.empty()), dataSource, mails);
        custody.handOver();
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "kept");
            }
        }
        custody.handOver();
        try (var files = Files.list(directory)) {
            assertThat(files.filter(file -> !file.toString().isEmpty()).toList())
                    .isNotEmpty()
                    .anySatisfy(file -> assertThat(Files.readString(file)).isEqualTo("kept"));
        }
    }

    @Test
    void a_checkpoint_is_not_sent_in_the_clear() {
        assertThatThrownBy(() -> new Custody(
                        TestLedgerSettings.custody(
                                directory, Optional.empty(), Optional.of(URI.create("http://custody.example/"))),
                        dataSource,
                        mails))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }
}
