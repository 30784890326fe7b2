package org.benefitstriage.api.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.benefitstriage.models.caseload.Truth;
import org.benefitstriage.models.evaluation.EvaluationReport;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.evaluation.TruthReport;
import org.benefitstriage.models.history.HistoryModel;
import org.benefitstriage.models.table.TableFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description =
                    "The truth of a made-up caseload (truth.csv): every claim of the test period is measured"
                            + " against it, and the score against an oracle that knows how the claims were made. Needs --model.")
    private Optional<Path> truth = Optional.empty();

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
            if (truth.isPresent()) {
                report += "\n" + againstTruth(read, truth.get());
            }
            TextOutput.write(options.out(), report, spec.commandLine().getOut());
        }
        return ExitCodes.DONE;
    }

    private String againstTruth(TableOptions.Read read, Path file) throws IOException {
        try {
            Truth known = Truth.read(file);
            if (known.size() != read.table().rows()) {
                throw new CommandProblem(
                        "--truth: expected " + read.table().rows() + " claims as in --data, found " + known.size());
            }
            int[] rows = HistoryModel.afterCalibration(read.table(), read.schema());
            ScoredRows scored = options.model().score(read.table(), rows, known.errors());
            double[] oracle =
                    IntStream.of(rows).mapToDouble(row -> known.oracle()[row]).toArray();
            return TruthReport.text(scored, oracle, options.seed(), options.resamples());
        } catch (TableFault fault) {
            throw new CommandProblem(fault.getMessage(), fault);
        } catch (NoSuchFileException missing) {
            throw new CommandProblem("The file " + missing.getFile() + " was not found.", missing);
        }
    }
}
