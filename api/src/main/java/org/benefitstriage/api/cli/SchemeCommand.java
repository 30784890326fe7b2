package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.OpenQuestion;
import org.benefitstriage.engine.scheme.SchemeDates;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.schemes.CaseCheck;
import org.benefitstriage.rules.schemes.SchemeFile;
import org.benefitstriage.rules.schemes.SchemeLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triage scheme}: local council tax reduction schemes. */
@Command(
        name = "scheme",
        mixinStandardHelpOptions = true,
        description = "Lists or checks local council tax reduction schemes.")
final class SchemeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: triage scheme list");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {"Lists the schemes of this release.", "", "Example: triage scheme list"})
    int list() {
        TextTable table =
                new TextTable("SCHEME", "AUTHORITY", "CODES", "FROM", "TO", "STEPS", "CASES", "OPEN QUESTIONS");
        for (SchemeFile file : SchemeLibrary.load().files()) {
            LocalScheme scheme = file.scheme();
            table.add(
                    scheme.identity().id(),
                    scheme.identity().authority(),
                    String.join(
                            " ",
                            scheme.identity().authorityCodes().stream().sorted().toList()),
                    scheme.period().from().toString(),
                    scheme.period().to().toString(),
                    Integer.toString(scheme.steps().size()),
                    Integer.toString(file.cases().size()),
                    names(scheme.open()));
        }
        print(table.toString());
        return ExitCodes.DONE;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Checks one scheme file and runs the cases listed with it.",
                "",
                "Example: triage scheme check my-council/2026-04-01.yaml"
            },
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                ExitCodes.DONE_TEXT,
                ExitCodes.UNEXPECTED_TEXT,
                ExitCodes.WRONG_OPTIONS_TEXT,
                ExitCodes.CHECK_FAILED_TEXT
            })
    int check(@Parameters(paramLabel = "FILE", description = "The scheme as YAML.") Path path) {
        SchemeFile file;
        try {
            file = SchemeFile.read(read(path), base -> base(path, base));
        } catch (RuleBookFault fault) {
            spec.commandLine().getErr().println(fault.getMessage());
            return ExitCodes.CHECK_FAILED;
        }
        LocalScheme scheme = file.scheme();
        List<CaseCheck> checks = CaseCheck.all(file);
        TextTable table = new TextTable("CASE", "RESULT", "EXPECTED", "FOUND");
        checks.forEach(check -> table.add(
                check.id(), check.passed() ? "ok" : "DIFFERS", check.expected(), check.passed() ? "" : check.found()));
        long failed = checks.stream().filter(check -> !check.passed()).count();
        print(scheme.identity().authority() + ", " + scheme.period() + ": "
                + scheme.steps().size() + " steps"
                + System.lineSeparator() + table
                + questions(scheme.open())
                + dates(scheme.dates())
                + (checks.size() - failed) + " of " + checks.size() + " cases come out as listed."
                + System.lineSeparator());
        return failed == 0 ? ExitCodes.DONE : ExitCodes.CHECK_FAILED;
    }

    private static String questions(List<OpenQuestion> open) {
        StringBuilder text = new StringBuilder();
        for (OpenQuestion question : open) {
            text.append("Open: ")
                    .append(question.name())
                    .append(" - ")
                    .append(question.asks())
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    /** What an officer will be asked because the file does not say it. */
    private static String dates(SchemeDates dates) {
        String text = "";
        if (dates.start() == SchemeDates.Start.NOT_KNOWN) {
            text += "Not said: when entitlement starts. An officer settles it for every claim; add dates: starts."
                    + System.lineSeparator();
        }
        if (dates.backdating().isEmpty()) {
            text += "Not said: how far back a claim may reach. Add dates: backdating." + System.lineSeparator();
        }
        return text;
    }

    private static String names(List<OpenQuestion> open) {
        return String.join(" ", open.stream().map(OpenQuestion::name).toList());
    }

    /** A base scheme of the release, or one that lies beside the file. */
    private static Optional<ResourceFile> base(Path file, String name) {
        Path beside = file.toAbsolutePath().resolveSibling(name + ".yaml");
        return Files.exists(beside) ? Optional.of(read(beside)) : SchemeLibrary.base(name);
    }

    private static ResourceFile read(Path path) {
        try {
            return new ResourceFile(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new CommandProblem(path + " cannot be read: check the name and that it is UTF-8 text.", e);
        }
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
