package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** A council's own model, made with the commands a council would type. */
public final class OwnModelFiles {

    private OwnModelFiles() {}

    /** Generates a caseload, trains on it, and writes the fairness report beside the model. Gives the model's directory. */
    public static Path make() {
        try {
            Path directory = Files.createTempDirectory("own-model");
            String caseload = directory.resolve("caseload").toString();
            String data = caseload + "/claims.csv";
            String model = directory.resolve("model").toString();
            run("generate", "--claims", "12000", "--seed", "4", "--out", caseload, "--quiet");
            run(
                    "train",
                    "--data",
                    data,
                    "--schema",
                    caseload + "/schema.yaml",
                    "--out",
                    model,
                    "--method",
                    "logistic",
                    "--no-challenger",
                    "--resamples",
                    "20",
                    "--quiet");
            run(
                    "fairness",
                    "--data",
                    data,
                    "--model",
                    model,
                    "--from",
                    "0.10",
                    "--out",
                    model + "/fairness.md",
                    "--quiet");
            return Path.of(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        CommandLine line = TriageMain.commandLine();
        line.setOut(new PrintWriter(new StringWriter()));
        line.setErr(new PrintWriter(err));
        int code = line.execute(arguments);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + code + ": " + err);
        }
    }
}
