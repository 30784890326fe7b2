package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code triage score}: decides claims in files without a service; nothing is stored. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Decides the claims in the files and prints the outcomes. Nothing is stored.",
            "",
            "Example: triage score --policy policy.json --format csv claims/*.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.DONE_TEXT,
            ExitCodes.UNEXPECTED_TEXT,
            ExitCodes.WRONG_OPTIONS_TEXT,
            ExitCodes.CLAIMS_REJECTED_TEXT
        })
final class ScoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OfflineOptions offline;

    @Option(names = "--format", description = "table, json or csv (default: ${DEFAULT-VALUE}).", defaultValue = "table")
    private Format format;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Claims as JSON; - reads one from standard input.")
    private List<Path> files;

    @Override
    public Integer call() {
        LoadedPipeline pipeline = LoadedPipeline.load();
        List<ScoredClaim> scored = new ArrayList<>();
        boolean rejected = false;
        for (Path file : files) {
            rejected |= !ClaimFile.read(file, System.in)
                    .fold(
                            accepted -> scored.add(score(pipeline, file, accepted)),
                            problems -> reject(file, problems),
                            where -> refuse(file, where));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(ScoredClaims.print(scored, format));
        out.flush();
        return rejected ? ExitCodes.CLAIMS_REJECTED : ExitCodes.DONE;
    }

    private ScoredClaim score(LoadedPipeline pipeline, Path file, ParseResult.Accepted<Claim> accepted) {
        DecisionRecord record =
                pipeline.triage().decide(accepted.value(), offline.context(pipeline, accepted.canonicalBytes()));
        return new ScoredClaim(ClaimFile.label(file), record);
    }

    private boolean reject(Path file, List<FieldProblem> problems) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ": not accepted.");
        problems.forEach(problem -> err.println("  " + problem.pointer() + ": " + problem.message()));
        return false;
    }

    private boolean refuse(Path file, String where) {
        spec.commandLine().getErr().println(file + ": " + where + ".");
        return false;
    }
}
