package org.benefitstriage.api.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.benefitstriage.models.evaluation.EvaluationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code triage evaluate}: what scores are worth on a table with known outcomes. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Says how good scores are on a table with known outcomes: ranking, calibration, what the riskiest hold and"
                    + " what",
            "leaving the safest alone misses. The scores come from a scorecard (--model) or from a column of the"
                    + " table.",
            "",
            "Example: triage evaluate --data checked.csv --model build/scorecard --out evaluation.md"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.UNEXPECTED_TEXT, ExitCodes.WRONG_OPTIONS_TEXT})
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOptions options;

    @Override
    public Integer call() throws IOException {
        try (Progress progress = Progress.on(spec.commandLine().getErr(), options.quiet())) {
            TableOptions.Read read = options.read(progress);
            String report = EvaluationReport.text(
                    read.scored(),
                    read.schema().label().meaning(),
                    read.table().rows() - read.scored().size(),
                    options.seed(),
                    options.resamples());
            TextOutput.write(options.out(), report, spec.commandLine().getOut());
        }
        return ExitCodes.DONE;
    }
}
