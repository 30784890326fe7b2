package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands for a council's own table: they need no service, say where a fault is, and leave nothing half-written. */
class TableCommandsTest {

    private static final String SCHEMA = """
        label: {column: outcome, meaning: made up, error: ["1"], correct: ["0"]}
        split: {learn: 60, calibrate: 20}
        features:
          - {column: gap, words: gap to payroll, type: number, bins: [1, 2, 3, 4], direction: rising}
          - {column: kind, type: category}
        measure-only: [sex]
        """;

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void history() throws Exception {
        StringBuilder csv = new StringBuilder("gap,kind,sex,outcome\n");
        for (int i = 0; i < 1_500; i++) {
            int gap = i * 7 % 5;
            // More errors with a wider gap, in a fixed pattern.
            csv.append(gap).append(',').append("abc".charAt(i % 3)).append(',').append(i % 2 == 0 ? 'F' : 'M');
            csv.append(',').append(i * 31 % 20 < gap * 2 ? 1 : 0).append('\n');
        }
        Files.writeString(directory.resolve("own.csv"), csv);
        Files.writeString(directory.resolve("own.yaml"), SCHEMA);
    }

    private int run(String... arguments) {
        CommandLine line = TriageMain.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void a_scorecard_is_trained_evaluated_and_compared_between_groups() throws Exception {
        assertThat(run(
                        "train",
                        "--data",
                        at("own.csv"),
                        "--schema",
                        at("own.yaml"),
                        "--out",
                        at("sc"),
                        "--method",
                        "logistic",
                        "--no-challenger",
                        "--resamples",
                        "20"))
                .as(err::toString)
                .isZero();
        assertThat(err.toString()).contains("Reading the table");
        assertThat(run("evaluate", "--data", at("own.csv"), "--model", at("sc"), "--quiet", "--out", at("e.md")))
                .isZero();
        assertThat(run("fairness", "--data", at("own.csv"), "--model", at("sc"), "--from", "0.2", "--quiet"))
                .isZero();

        assertThat(directory.resolve("e.md")).content().contains("AUC (0.5 is chance)");
        assertThat(out.toString()).contains("# Fairness report", "| F | 750 |", "What could not be tested");
    }

    @Test
    void a_made_up_councils_scorecard_is_measured_against_the_truth_and_the_oracle() throws Exception {
        assertThat(run("generate", "--claims", "12000", "--seed", "4", "--out", at("c"), "--quiet"))
                .isZero();
        Path caseload = directory.resolve("c");
        String claims = caseload.resolve("claims.csv").toString();
        assertThat(run(
                        "train",
                        "--data",
                        claims,
                        "--schema",
                        caseload.resolve("schema.yaml").toString(),
                        "--out",
                        at("sc"),
                        "--method",
                        "logistic",
                        "--no-challenger",
                        "--quiet"))
                .as(err::toString)
                .isZero();
        String truth = caseload.resolve("truth.csv").toString();
        assertThat(run("evaluate", "--data", claims, "--model", at("sc"), "--truth", truth, "--out", at("e.md")))
                .as(err::toString)
                .isZero();
        assertThat(directory.resolve("e.md"))
                .content()
                .contains("Every claim after the calibration period, checked or not: 2000.", "| Share of the gap");

        Path cut = directory.resolve("cut.csv");
        Files.write(cut, Files.readAllLines(Path.of(truth)).subList(0, 50));
        assertThat(run("evaluate", "--data", claims, "--model", at("sc"), "--truth", cut.toString()))
                .isEqualTo(ExitCodes.UNEXPECTED);
        assertThat(err.toString()).contains("expected 12000 claims as in --data, found 49");
    }

    @Test
    void a_fault_is_said_with_line_and_column_and_nothing_is_written() throws Exception {
        Path data = directory.resolve("own.csv");
        Files.writeString(data, Files.readString(data).replaceFirst("\n0,a,F", "\nNaN,a,F"));

        assertThat(run("train", "--data", at("own.csv"), "--schema", at("own.yaml"), "--out", at("sc"), "--quiet"))
                .isEqualTo(ExitCodes.UNEXPECTED);
        assertThat(err.toString())
                .contains("line 2, column 1 (gap): expected a number")
                .doesNotContain("\tat ");
        assertThat(directory.resolve("sc")).doesNotExist();
    }

    @Test
    void a_bad_row_can_be_put_aside() throws Exception {
        Path data = directory.resolve("own.csv");
        Files.writeString(data, Files.readString(data).replaceFirst("\n0,a,F", "\nNaN,a,F"));

        assertThat(run(
                        "train",
                        "--data",
                        at("own.csv"),
                        "--schema",
                        at("own.yaml"),
                        "--out",
                        at("sc"),
                        "--quiet",
                        "--method",
                        "logistic",
                        "--no-challenger",
                        "--reject",
                        at("bad.csv")))
                .as(err::toString)
                .isZero();
        assertThat(Files.readAllLines(directory.resolve("bad.csv"))).hasSize(2);
    }

    @Test
    void a_file_that_is_not_there_is_said_without_a_stack_trace() {
        assertThat(run("evaluate", "--data", at("none.csv"), "--schema", at("own.yaml"), "--quiet"))
                .isEqualTo(ExitCodes.UNEXPECTED);
        assertThat(err.toString()).contains("was not found").doesNotContain("\tat ");
    }
}
