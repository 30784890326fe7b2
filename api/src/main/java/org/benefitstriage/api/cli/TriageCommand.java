package org.benefitstriage.api.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code triage}: the command in front of the others. */
@Command(
        name = "triage",
        description = {
            "Decides Housing Benefit and Council Tax Reduction claims: approve, or ask a person, with the reasons.",
            "",
            "Try it: triage demo"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ScoreCommand.class,
            ExplainCommand.class,
            ReplayCommand.class,
            GenerateCommand.class,
            AwardCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            FairnessCommand.class,
            RulesCommand.class,
            SchemeCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.DONE_TEXT,
            ExitCodes.UNEXPECTED_TEXT,
            ExitCodes.WRONG_OPTIONS_TEXT,
            ExitCodes.CLAIMS_REJECTED_TEXT,
            ExitCodes.CHECK_FAILED_TEXT
        })
final class TriageCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: triage demo");
    }
}
