package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.benefitstriage.api.calculations.Calculation;
import org.benefitstriage.api.calculations.Calculator;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triage award}: what the law gives for the facts in a file, with the working; the same as the service's calculations. */
@Command(
        name = "award",
        mixinStandardHelpOptions = true,
        description = {
            "Works out Housing Benefit and Council Tax Reduction for the facts in the file, with the working. The"
                    + " facts are a",
            "claim, or as much of one as is known: what is missing is listed. Nothing is stored and no risk is looked"
                    + " at.",
            "",
            "Example: triage award --date 2026-11-23 claim.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.DONE_TEXT,
            ExitCodes.UNEXPECTED_TEXT,
            ExitCodes.WRONG_OPTIONS_TEXT,
            ExitCodes.CLAIMS_REJECTED_TEXT
        })
final class AwardCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", description = "table or json (default: ${DEFAULT-VALUE}).", defaultValue = "table")
    private Format format;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the calculation (default: today), as 2026-11-23.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--council",
            paramLabel = "CODE",
            description = "The billing authority where the facts name none (default: ${DEFAULT-VALUE}).",
            defaultValue = "UNKNOWN")
    private String council;

    @Parameters(paramLabel = "FILE", description = "The facts as JSON; - reads them from standard input.")
    private Path file;

    @Override
    public Integer call() {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "The formats of an award are table and json.");
        }
        LoadedPipeline pipeline = LoadedPipeline.load();
        LocalDate day = date.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London")));
        return new Calculator(pipeline.triage(), pipeline.versions())
                .calculate(ClaimFile.bytes(file, System.in), council, day)
                .fold(accepted -> print(accepted.value()), this::reject, where -> {
                    spec.commandLine().getErr().println(file + ": " + where + ".");
                    return ExitCodes.CLAIMS_REJECTED;
                });
    }

    private int print(Calculation calculation) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format == Format.JSON ? AwardText.json(calculation) : AwardText.table(calculation));
        out.flush();
        return ExitCodes.DONE;
    }

    private int reject(List<FieldProblem> problems) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ": not accepted.");
        problems.forEach(problem -> err.println("  " + problem.pointer() + ": " + problem.message()));
        return ExitCodes.CLAIMS_REJECTED;
    }
}
