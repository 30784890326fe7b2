package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.api.testing.SampleClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code triage replay} on the data a demo leaves, with the packaged jars in the archive of releases. */
class ReplayCommandIT {

    @TempDir
    Path work;

    @Test
    void every_decision_of_a_data_directory_replays_with_and_without_the_service_and_the_release_is_kept()
            throws Exception {
        Path claims = work.resolve("claims");
        for (String scenario : new String[] {"gc-council-single", "account-in-another-name", "born-in-the-future"}) {
            Path folder = Files.createDirectories(claims.resolve(scenario));
            Files.writeString(folder.resolve("claim.json"), SampleClaims.scenario(scenario));
        }
        String port = String.valueOf(PackagedService.freePort());
        assertThat(run("demo.log", "demo", "--once", "--quiet", "--port", port, "--claims", claims.toString()))
                .isEqualTo(ExitCodes.DONE);

        assertThat(run("stopped.log", "replay", "--keep-release")).isEqualTo(ExitCodes.DONE);
        assertThat(said("stopped.log")).contains("3 of 3 decisions replayed byte for byte.");
        try (Stream<Path> kept = Files.list(work.resolve("data/releases/releases"))) {
            assertThat(kept).hasSize(1);
        }
        try (PackagedService service = PackagedService.start(
                        work.resolve("serve.log"), "serve", "--data", data(), "--port", port)
                .untilReady()) {
            assertThat(service.isRunning()).isTrue();
            assertThat(run("running.log", "replay", "--from", "2026-01-01", "--quiet"))
                    .isEqualTo(ExitCodes.DONE);
            assertThat(said("running.log")).contains("3 of 3 decisions replayed byte for byte.");
            service.interrupt();
            service.exitCode();
        }
        assertThat(run("none.log", "replay", "--to", "2001-01-01", "--quiet")).isEqualTo(ExitCodes.DONE);
        assertThat(said("none.log")).contains("0 of 0 decisions");
        assertThat(run("wrong.log", "replay", "--from", "2026-02-01", "--to", "2026-01-01"))
                .isEqualTo(ExitCodes.WRONG_OPTIONS);
    }

    private int run(String log, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--data", data()));
        try (PackagedService command = PackagedService.start(work.resolve(log), all.toArray(String[]::new))) {
            return command.exitCode();
        }
    }

    private String data() {
        return work.resolve("data").toString();
    }

    private String said(String log) throws IOException {
        return Files.readString(work.resolve(log));
    }
}
