package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.api.releases.LoadedRelease;
import org.benefitstriage.api.releases.ReleaseArchive;
import org.benefitstriage.api.releases.Releases;
import org.benefitstriage.api.releases.RunningFiles;
import org.benefitstriage.api.replay.ReplayPeriod;
import org.benefitstriage.api.replay.ReplayTally;
import org.benefitstriage.models.inference.ModelLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code triage replay}: every decision of a period again, each under the release it was made with. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the decisions of a period again, each under the rules, figures, model and policy it was made with, and compares",
            "the bytes. Reads the database and changes nothing; the service may be running.",
            "",
            "The database is the one of --data, or the one QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD name.",
            "",
            "Example: triage replay --from 2026-04-01 --to 2026-04-30"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            ExitCodes.DONE_TEXT,
            ExitCodes.UNEXPECTED_TEXT,
            ExitCodes.WRONG_OPTIONS_TEXT,
            ExitCodes.CHECK_FAILED_TEXT
        })
final class ReplayCommand implements Callable<Integer> {

    /** Each archived release takes some 100 MB. */
    private static final int ARCHIVED_LOADED = 4;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Decided on this day or later, UTC (default: from the first).")
    private LocalDate from = FIRST;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Decided on this day or before, UTC (default: to the last).")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--council", paramLabel = "CODE", description = "Only this council's (default: every council's).")
    private String council = "*";

    @Option(names = "--data", paramLabel = "DIR", description = "The data directory (default: ./data).")
    private Path data = Path.of("data");

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description =
                    "Where older releases are kept (default: TRIAGE_REPLAY_ARCHIVE, or releases in the data directory).")
    private Optional<Path> archive = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many run at once (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--keep-release",
            description =
                    "First put this release into the archive, if it is not there: before an upgrade, for a service that has none.")
    private boolean keepRelease;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() {
        if (threads < 1 || to.filter(day -> day.isBefore(from)).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "Give a period that ends on or after its first day, and one thread or more.");
        }
        Optional<Path> model =
                Optional.ofNullable(System.getenv("TRIAGE_MODEL_DIRECTORY")).map(Path::of);
        LoadedPipeline pipeline =
                LoadedPipeline.load(model.map(ModelLocation::directory).orElseGet(ModelLocation::shipped));
        ReleaseArchive kept = new ReleaseArchive(archive.orElseGet(this::usualArchive));
        if (keepRelease && !kept.has(pipeline.versions())) {
            kept.store(pipeline.versions(), RunningFiles.list(model));
        }
        try (ReplayDatabase database = ReplayDatabase.open(data);
                Releases releases = new Releases(
                        new LoadedRelease(pipeline.triage(), pipeline.versions()),
                        Optional.of(kept),
                        ARCHIVED_LOADED)) {
            return replay(new ReplayPeriod(database::connect, releases, threads));
        } catch (SQLException e) {
            throw new CommandProblem("The database could not be read (SQLState " + e.getSQLState() + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.UNEXPECTED;
        }
    }

    private int replay(ReplayPeriod runs) throws SQLException, InterruptedException {
        Instant end = to.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.parse("9999-12-31T00:00:00Z"));
        ReplayPeriod.Period period =
                new ReplayPeriod.Period(from.atStartOfDay(ZoneOffset.UTC).toInstant(), end, council);
        long total = runs.count(period);
        ReplayTally tally;
        try (Progress progress = Progress.on(spec.commandLine().getErr(), quiet)) {
            tally = runs.run(period, done -> {
                if (done % 50 == 0 || done == total) {
                    synchronized (progress) {
                        progress.step("Replays", done, total);
                    }
                }
            });
        }
        PrintWriter out = spec.commandLine().getOut();
        ReplayText.print(tally, out);
        out.flush();
        return tally.holds() ? ExitCodes.DONE : ExitCodes.CHECK_FAILED;
    }

    private Path usualArchive() {
        return Optional.ofNullable(System.getenv("TRIAGE_REPLAY_ARCHIVE"))
                .map(Path::of)
                .orElseGet(() -> data.resolve("releases"));
    }
}
