package org.benefitstriage.api.cli;

import io.quarkus.runtime.Quarkus;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.benefitstriage.api.database.DataDirectory;
import org.benefitstriage.api.database.PostgresServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code triage demo}: a fictional council, demo accounts and sample claims, decided over HTTP; then it keeps serving. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the service for a fictional council, submits the sample claims over HTTP, prints the outcomes and"
                    + " the",
            "accounts, replays every decision, and keeps serving until Ctrl-C. A second start keeps the data.",
            "",
            "Example: triage demo --fresh"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.DONE_TEXT,
            ExitCodes.UNEXPECTED_TEXT,
            ExitCodes.WRONG_OPTIONS_TEXT,
            ExitCodes.CLAIMS_REJECTED_TEXT,
            ExitCodes.CHECK_FAILED_TEXT
        })
final class DemoCommand implements Callable<Integer> {

    /** The day the sample claims are decided on, so that the demo gives the same decisions whenever it is run. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServiceOptions options;

    @Option(names = "--fresh", description = "Delete the data directory's contents and start over.")
    private boolean fresh;

    @Option(names = "--once", description = "Stop after printing the outcomes.")
    private boolean once;

    @Option(names = "--quiet", description = "No progress bar.")
    private boolean quiet;

    @Option(
            names = "--claims",
            paramLabel = "DIR",
            description = "Folders with a claim.json each (default: the scenarios that come with the software).")
    private Path claims =
            Path.of(System.getProperty("triage.home", ".")).resolve("test-data").resolve("scenarios");

    @Override
    public Integer call() {
        if (RunningService.usesOwnDatabase()) {
            throw new CommandProblem("The demo keeps its own database and will not touch yours: unset "
                    + "QUARKUS_DATASOURCE_JDBC_URL, or use triage serve.");
        }
        if (!Files.isDirectory(claims)) {
            throw new CommandProblem("There are no sample claims in " + claims + ": name a folder with --claims.");
        }
        DataDirectory directory = DataDirectory.open(options.data());
        if (fresh) {
            PostgresServer.stopLeftover(directory);
            directory.empty();
        }
        AtomicInteger result = new AtomicInteger(ExitCodes.DONE);
        Map<String, String> settings = Map.of(
                "triage.demo", "true",
                "triage.fixed-day", DAY.toString(),
                "triage.councils.NEEDWOOD", "Needwood District Council",
                "triage.councils.MARCHDALE", "Marchdale Borough Council",
                "triage.notices.NEEDWOOD.contact",
                        "Telephone 01632 960000 from 9am to 5pm on working days,Write to Benefits at the council",
                "triage.notices.NEEDWOOD.payment",
                        "We pay every four weeks on a Monday for the four weeks that have just ended.",
                "triage.notices.NEEDWOOD.rent-credit",
                        "You rent from us. We put it on your rent account every Monday for the week that begins then.");
        int service = RunningService.runEmbedded(directory, options, settings, () -> result.set(play(directory)));
        return service == ExitCodes.DONE ? result.get() : service;
    }

    private int play(DataDirectory directory) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int code = ExitCodes.UNEXPECTED;
        try {
            DemoAccountsFile accounts = DemoAccountsFile.read(directory.path());
            code = new DemoRun(options.address(), accounts, claims).play(out, err, quiet);
            if (!once) {
                DemoGreeting.print(out, options.address(), accounts, DAY);
            }
        } catch (RuntimeException fault) {
            err.println("triage: the demo stopped: " + fault.getMessage());
        } finally {
            out.flush();
            err.flush();
        }
        if (once || code == ExitCodes.UNEXPECTED) {
            Quarkus.asyncExit(code);
        }
        return code;
    }
}
