package org.benefitstriage.api.ledger.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.engine.ledger.verify.VerifierFiles;
import org.benefitstriage.engine.ledger.verify.VerifierRun;

/** What an auditor downloaded and unpacked, and the verifier run on it: the code of the jar, on files in memory. */
final class ExportedLog implements VerifierFiles {

    private static final String DIRECTORY = "export";

    private final Map<String, byte[]> files = new HashMap<>();

    static ExportedLog download(TestCaller auditor, String query) throws IOException {
        byte[] zip = auditor.request()
                .accept("application/zip")
                .get("/v1/audit/export" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return of(
                zip, auditor.request().accept("text/plain").get("/v1/audit/key").asByteArray());
    }

    /** An export as it was written, and the public key to check it with. */
    static ExportedLog of(byte[] zip, byte[] key) throws IOException {
        ExportedLog export = new ExportedLog();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                export.files.put(DIRECTORY + "/" + entry.getName(), in.readAllBytes());
            }
        }
        return export.with("keys", key);
    }

    static ExportedLog download(TestCaller auditor) throws IOException {
        return download(auditor, "");
    }

    /** The same with another file beside the directory. */
    ExportedLog with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    byte[] file(String name) {
        return files.get(DIRECTORY + "/" + name);
    }

    String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    VerifierRun log(String... more) {
        return verify("log", more);
    }

    VerifierRun database() {
        return verify("database", "--decisions", DIRECTORY + "/decisions.jsonl");
    }

    VerifierRun disclosure() {
        return verify("disclosure", "--disclosures", DIRECTORY + "/disclosures.jsonl");
    }

    private VerifierRun verify(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command, DIRECTORY, "--key", "keys"));
        words.addAll(List.of(more));
        return VerifierRun.of(words, this);
    }

    VerifierRun run(String... words) {
        return VerifierRun.of(List.of(words), this);
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public void replace(String name, byte[] content) {
        files.put(name, content);
    }

    @Override
    public Instant now() {
        return Instant.now();
    }
}
