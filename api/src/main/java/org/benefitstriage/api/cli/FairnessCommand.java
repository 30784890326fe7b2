package org.benefitstriage.api.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.fairness.FairnessReport;
import org.benefitstriage.models.fairness.Groupings;
import org.benefitstriage.models.fairness.Judged;
import org.benefitstriage.models.history.GivenScores;
import org.benefitstriage.models.table.NumberColumn;
import org.benefitstriage.models.table.TableSchema.AskedByOfficer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code triage fairness}: whether groups are treated alike, and what could not be tested. */
@Command(
        name = "fairness",
        mixinStandardHelpOptions = true,
        description = {
            "Reports how a score and a threshold treat the groups that the schema lists under measure-only: who is"
                    + " asked for more,",
            "who is asked although correct, who is not although in error, before and after officers, with intervals,"
                    + " and what could",
            "not be tested. Small groups are not shown, so the report can be published.",
            "",
            "Example: triage fairness --data checked.csv --model build/scorecard --from 0.05 --out fairness.md"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.UNEXPECTED_TEXT, ExitCodes.WRONG_OPTIONS_TEXT})
final class FairnessCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TableOptions options;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "SCORE",
            description = "From which score more is asked for: a probability, or points when the scores are points.")
    private double from;

    @Override
    public Integer call() throws IOException {
        try (Progress progress = Progress.on(spec.commandLine().getErr(), options.quiet())) {
            TableOptions.Read read = options.read(progress);
            if (read.schema().measureOnly().isEmpty()) {
                throw new CommandProblem("The schema lists no column under measure-only: there is nothing to compare.");
            }
            progress.step("Comparing groups", 0, 1);
            String report = options.forClaims()
                            .map(digest -> "Model: `risk-model.json`, SHA-256 `" + digest + "`.\n\n")
                            .orElse("")
                    + FairnessReport.text(new FairnessReport.Subject(
                            read.schema().label().meaning(),
                            "from a score of " + from,
                            decisions(read),
                            Groupings.of(read.table(), read.schema().measureOnly(), GivenScores.checked(read.table())),
                            options.proxies(read),
                            options.seed(),
                            options.resamples()));
            progress.step("Comparing groups", 1, 1);
            TextOutput.write(options.out(), report, spec.commandLine().getOut());
        }
        return ExitCodes.DONE;
    }

    private Map<String, Judged> decisions(TableOptions.Read read) {
        ScoredRows scored = read.scored();
        boolean areProbabilities = !Double.isNaN(scored.probabilities()[0]);
        double[] judgedBy = areProbabilities ? scored.probabilities() : scored.scores();
        boolean[] asked = new boolean[scored.size()];
        IntStream.range(0, asked.length).forEach(row -> asked[row] = judgedBy[row] >= from);
        Map<String, Judged> decisions = new LinkedHashMap<>();
        decisions.put("By the score, before officers", judged(scored, asked));
        if (read.schema().officers() instanceof AskedByOfficer officer) {
            NumberColumn column = read.table().number(officer.column());
            List<Integer> rows =
                    IntStream.of(GivenScores.checked(read.table())).boxed().toList();
            boolean[] after = new boolean[scored.size()];
            IntStream.range(0, after.length).forEach(row -> after[row] = column.at(rows.get(row)) == 1);
            decisions.put("As officers decided, after the score", judged(scored, after));
        }
        return decisions;
    }

    private static Judged judged(ScoredRows scored, boolean[] asked) {
        return new Judged(asked, scored.errors(), scored.probabilities(), scored.weights());
    }
}
