package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.benefitstriage.models.artefact.NewDirectory;
import org.benefitstriage.models.caseload.ReferenceFiles;
import org.benefitstriage.models.training.TrainingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code triage generate}: a made-up council's claims over years, with the truth in a file of its own. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes up a council's claims over years: what would be on file with outcomes only for claims somebody"
                    + " checked",
            "(claims.csv, schema.yaml), the truth apart from it (truth.csv) and a data sheet. The same seed gives the"
                    + " same claims.",
            "",
            "Example: triage generate --claims 60000 --seed 1 --out build/caseload"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.UNEXPECTED_TEXT, ExitCodes.WRONG_OPTIONS_TEXT})
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--claims", description = "Claims to make (default: ${DEFAULT-VALUE}).", defaultValue = "60000")
    private int claims;

    @Option(names = "--seed", description = "Seed (default: ${DEFAULT-VALUE}).", defaultValue = "20261122")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The directory to make.")
    private Path out;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (claims < TrainingOptions.FEWEST_CLAIMS || claims > TrainingOptions.MOST_CLAIMS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--claims: expected " + TrainingOptions.FEWEST_CLAIMS + " to " + TrainingOptions.MOST_CLAIMS
                            + ", found " + claims);
        }
        if (!NewDirectory.isFree(out)) {
            throw new CommandProblem("The directory " + out + " holds something already; name a new one.");
        }
        try (Progress progress = Progress.on(spec.commandLine().getErr(), quiet)) {
            ReferenceFiles.write(out, claims, seed, done -> progress.step("Making up claims", done, claims));
        }
        PrintWriter print = spec.commandLine().getOut();
        print.println("out  " + out.toAbsolutePath());
        print.flush();
        return ExitCodes.DONE;
    }
}
