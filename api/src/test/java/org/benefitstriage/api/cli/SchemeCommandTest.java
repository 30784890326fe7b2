package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code triage scheme}: what a council's officer sees when a scheme file is right, and when it is not. */
class SchemeCommandTest {

    private static final String SCHEME = """
        id: smallborough
        authority: Smallborough Council
        codes: [SMALLBOROUGH]
        year: 2026-27
        effective: {from: 2026-04-01, to: 2027-03-31, basis: invented}
        resolution: not known
        source: {title: Invented scheme, read: text, where: para 1}
        base: default-2026-04-01
        steps:
        - id: capital
          label: Capital above 6,000
          cite: para 2
          nil_when: capital > 6000
        - {id: award, label: Award, cite: para 3, set: award, to: 80% of liability}
        cases:
        - id: SML-1
          given: {liability: 1000 a year, capital: 6000}
          gives: {award: 800 a year}
        - id: SML-2
          given: {liability: 1000 a year, capital: 6000.01}
          gives: {award: 0 a year, nil_by: capital}
        """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRightSchemeIsListedCaseByCase() throws IOException {
        assertThat(check(SCHEME)).isZero();

        assertThat(out.toString()).contains("SML-1  ok", "SML-2  ok", "2 of 2 cases come out as listed.");
    }

    @Test
    void aCaseThatComesOutDifferentlyShowsBothFiguresAndFailsTheCheck() throws IOException {
        assertThat(check(SCHEME.replace("award: 800 a year", "award: 850 a year")))
                .isEqualTo(4);

        assertThat(out.toString())
                .contains("SML-1  DIFFERS  award 850.00 a year", "award 800.00 a year", "1 of 2 cases");
    }

    @Test
    void aMistakeNamesFileLineAndFix() throws IOException {
        assertThat(check(SCHEME.replace("nil_when: capital", "nil_when: capitl")))
                .isEqualTo(4);

        assertThat(err.toString()).contains("scheme.yaml line 13: unknown name \"capitl\" (did you mean \"capital\"?)");
    }

    @Test
    void aFileThatIsNotThereIsSaidPlainly() {
        assertThat(run("check", folder.resolve("none.yaml").toString())).isEqualTo(1);

        assertThat(err.toString()).contains("none.yaml cannot be read");
    }

    @Test
    void theListNamesEveryCouncilAndWhatItsSchemeLeavesOpen() {
        assertThat(run("list")).isZero();

        assertThat(out.toString().lines().filter(line -> line.startsWith("tameside")))
                .singleElement()
                .asString()
                .contains("Tameside Metropolitan Borough Council", "E08000008", "product");
    }

    private int check(String text) throws IOException {
        Path file = folder.resolve("scheme.yaml");
        Files.writeString(file, text);
        return run("check", file.toString());
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "scheme";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandLine line =
                TriageMain.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(all);
    }
}
