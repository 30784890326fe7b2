package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.models.artefact.ArtefactFiles;
import org.benefitstriage.models.history.ClaimArtefact;
import org.benefitstriage.models.history.HistoryFiles;
import org.benefitstriage.models.history.HistoryModel;
import org.benefitstriage.models.history.HistoryOptions;
import org.benefitstriage.models.history.HistoryOptions.Challenge;
import org.benefitstriage.models.history.HistoryOptions.Road;
import org.benefitstriage.models.history.HistoryTraining;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.TableFault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of {@code triage train} for a council's own table. */
final class TrainTable {

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The table, CSV with a header line.")
    private Path data;

    @Option(
            names = "--schema",
            required = true,
            paramLabel = "FILE",
            description = "What each column is for, YAML; see models/README.md.")
    private Path schema;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "MEASURED (the better of both), LOGISTIC or STUMPS (default: ${DEFAULT-VALUE}).",
            defaultValue = "MEASURED")
    private Road method;

    @Option(names = "--no-challenger", description = "Train no challenger to measure against.")
    private boolean withoutChallenger;

    @Option(names = "--reject", paramLabel = "FILE", description = "Put rows that cannot be read aside in this file.")
    private Optional<Path> reject = Optional.empty();

    @Option(
            names = "--resamples",
            description = "Resamples behind each interval (default: ${DEFAULT-VALUE}).",
            defaultValue = "300")
    private int resamples;

    Integer train(CommandSpec spec, long seed, Path out, boolean quiet) throws IOException {
        HistoryOptions options = options(spec, seed, out);
        try (Progress progress = Progress.on(spec.commandLine().getErr(), quiet);
                Rejects rejects = TableOptions.rejects(reject)) {
            HistoryModel model = HistoryTraining.run(
                    options, rejects, (stage, done, total) -> progress.step(stage.inWords(), done, total));
            PrintWriter print = spec.commandLine().getOut();
            print.println("scorecard  " + CanonicalJson.sha256(HistoryFiles.bytes(model)));
            print.println("for claims "
                    + ClaimArtefact.of(model)
                            .map(claims -> CanonicalJson.sha256(ArtefactFiles.bytes(claims.artefact())))
                            .orElse("no: the features are not those of the risk view, in its bins and directions"));
            print.println("points     " + model.report().road());
            print.println("challenger " + model.report().challenger());
            print.println("out        " + out.toAbsolutePath());
            print.flush();
        } catch (TableFault fault) {
            throw new CommandProblem(fault.getMessage(), fault);
        } catch (NoSuchFileException missing) {
            throw new CommandProblem("The file " + missing.getFile() + " was not found.", missing);
        }
        return ExitCodes.DONE;
    }

    private HistoryOptions options(CommandSpec spec, long seed, Path out) {
        try {
            return new HistoryOptions(
                    data,
                    schema,
                    out,
                    seed,
                    method,
                    withoutChallenger ? Challenge.WITHOUT_CHALLENGER : Challenge.WITH_CHALLENGER,
                    resamples);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
