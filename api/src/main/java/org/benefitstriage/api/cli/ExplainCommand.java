package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.RecordSentences;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.WorkingLine;
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

    /** For whom. */
    enum Audience {
        CLAIMANT,
        OFFICER
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private OfflineOptions offline;

    @Option(names = "--for", description = "claimant or officer (default: ${DEFAULT-VALUE}).", defaultValue = "officer")
    private Audience audience;

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
        switch (audience) {
            case CLAIMANT -> record.explanation().claimantText().forEach(out::println);
            case OFFICER -> officer(record, out);
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private static void officer(DecisionRecord record, PrintWriter out) {
        RecordSentences sentences = RecordSentences.of(DecisionJson.toJson(record));
        out.println(record.route().route() + " by " + record.route().row() + ": "
                + record.route().basis());
        section(out, "Why a person is asked", record.explanation().referralReasons());
        section(out, "Award", sentences.award());
        record.entitlements().forEach(entitlement -> working(entitlement, out));
        section(out, "Conditions", sentences.conditions());
        section(out, "Indicators that fired", sentences.indicators());
        section(out, "Indicators that ran and did not fire", sentences.notFired());
        section(out, "What the claimant is told", record.explanation().claimantText());
    }

    private static void section(PrintWriter out, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.println();
            out.println(heading);
            sentences.forEach(sentence -> out.println("  - " + sentence));
        }
    }

    private static void working(Entitlement entitlement, PrintWriter out) {
        List<WorkingLine> lines = entitlement.fold(award -> award.weekly().working(), not -> List.<WorkingLine>of());
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println("Working of " + entitlement.benefit().title());
        TextTable table = new TextTable("  STEP", "LINE", "SUM", "AMOUNT", "LAW");
        lines.forEach(line -> table.add(
                "  " + line.step(),
                line.label(),
                line.formula(),
                line.amount(),
                line.citation().text()));
        out.print(table);
    }
}
