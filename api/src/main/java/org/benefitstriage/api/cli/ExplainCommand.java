package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.explanations.Explanations;
import org.benefitstriage.api.explanations.Level;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triage explain}: one claim's decision in sentences, with the working of each award. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Decides one claim and explains the decision. Nothing is stored.",
            "",
            "Example: triage explain --policy policy.json claim.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.DONE_TEXT,
            ExitCodes.UNEXPECTED_TEXT,
            ExitCodes.WRONG_OPTIONS_TEXT,
            ExitCodes.CLAIMS_REJECTED_TEXT
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OfflineOptions offline;

    @Option(
            names = {"--level", "--for"},
            description = "claimant, officer or auditor (default: ${DEFAULT-VALUE}).",
            defaultValue = "officer")
    private Level level;

    @Parameters(paramLabel = "FILE", description = "The claim as JSON; - reads it from standard input.")
    private Path file;

    @Override
    public Integer call() {
        return ClaimFile.read(file, System.in)
                .fold(
                        this::explain,
                        problems -> {
                            PrintWriter err = spec.commandLine().getErr();
                            problems.forEach(problem -> err.println(problem.pointer() + ": " + problem.message()));
                            return ExitCodes.CLAIMS_REJECTED;
                        },
                        where -> {
                            spec.commandLine().getErr().println(file + ": " + where + ".");
                            return ExitCodes.CLAIMS_REJECTED;
                        });
    }

    private int explain(ParseResult.Accepted<Claim> accepted) {
        LoadedPipeline pipeline = LoadedPipeline.load();
        DecisionRecord record =
                pipeline.triage().decide(accepted.value(), offline.context(pipeline, accepted.canonicalBytes()));
        PrintWriter out = spec.commandLine().getOut();
        new ExplanationText(out).print(Explanations.of(record, accepted.value(), pipeline, level));
        out.flush();
        return ExitCodes.DONE;
    }
}
