package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An export that an auditor downloaded from the running service and unpacked, and triage-verify.jar run on it. */
final class AuditorsCopy {

    private static final Path VERIFIER = PackagedService.root().resolve("engine/target/triage-verify.jar");

    private final Path directory;
    private final Path key;

    private AuditorsCopy(Path directory, Path key) {
        this.directory = directory;
        this.key = key;
    }

    static AuditorsCopy download(String address, Path data, Path into) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(into.resolve("export"));
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(get(address, data, "/v1/audit/export")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = directory.resolve(entry.getName()).normalize();
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        Path key = into.resolve("council.key");
        try (InputStream text = get(address, data, "/v1/audit/key")) {
            Files.copy(text, key);
        }
        return new AuditorsCopy(directory, key);
    }

    /** The whole log and the decisions both ways, against a checkpoint that was kept outside. */
    void verify(byte[] heldOutside) throws IOException, InterruptedException {
        Path held = Files.write(key.resolveSibling("held"), heldOutside);
        run("log", directory.toString(), "--held", held.toString());
        run(
                "database",
                directory.toString(),
                "--decisions",
                directory.resolve("decisions.jsonl").toString());
    }

    private void run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                VERIFIER.toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--key", key.toString()));
        Path said = key.resolveSibling("verifier.txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
    }

    private static InputStream get(String address, Path data, String path) throws IOException, InterruptedException {
        DemoAccountsFile.DemoAccount auditor = DemoAccountsFile.read(data).all().stream()
                .filter(account ->
                        account.role().equals("auditor") && account.authority().equals(DemoAccountsFile.COUNCIL))
                .findFirst()
                .orElseThrow();
        String pair = auditor.id() + ":" + auditor.secret();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
