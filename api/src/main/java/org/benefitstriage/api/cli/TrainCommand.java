package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.benefitstriage.models.training.TrainingOptions;
import org.benefitstriage.models.training.TrainingResult;
import org.benefitstriage.models.training.TrainingRun;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code triage train}: trains a scorecard on a council's own table, or the risk model on a seeded synthetic caseload. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "With --data and --schema: trains a scorecard on any table of past outcomes, and writes it with its model"
                    + " card into a",
            "new directory. Without: trains the risk model on a synthetic caseload made from a seed. The same input"
                    + " and seed",
            "give the same points. A large table wants a larger heap: TRIAGE_JAVA_OPTS=-Xmx2500m.",
            "",
            "Examples:",
            "  triage train --data checked.csv --schema schema.yaml --out build/scorecard",
            "  triage train --claims 60000 --seed 20261122 --out build/model"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.UNEXPECTED_TEXT, ExitCodes.WRONG_OPTIONS_TEXT})
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = false, heading = "%nFrom a table:%n")
    private TrainTable table;

    @Option(names = "--claims", description = "Claims to make (default: ${DEFAULT-VALUE}).", defaultValue = "60000")
    private int claims;

    @Option(names = "--seed", description = "Seed (default: ${DEFAULT-VALUE}).", defaultValue = "20261122")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the artefact goes.")
    private Path out;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (table != null) {
            return table.train(spec, seed, out, quiet);
        }
        try (Progress progress = Progress.on(spec.commandLine().getErr(), quiet)) {
            TrainingResult result =
                    TrainingRun.run(options(), (stage, done, total) -> progress.step(stage.inWords(), done, total));
            PrintWriter print = spec.commandLine().getOut();
            print.println("model  " + result.modelDigest());
            print.println("out    " + out.toAbsolutePath());
            print.flush();
        }
        return ExitCodes.DONE;
    }

    private TrainingOptions options() {
        try {
            return new TrainingOptions(claims, seed, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
