package org.benefitstriage.api.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.history.GivenScores;
import org.benefitstriage.models.history.HistoryFiles;
import org.benefitstriage.models.history.HistoryModel;
import org.benefitstriage.models.history.ProxyMeasure;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.benefitstriage.models.table.RejectFile;
import org.benefitstriage.models.table.Rejects;
import org.benefitstriage.models.table.SchemaReader;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableFault;
import org.benefitstriage.models.table.TableReader;
import org.benefitstriage.models.table.TableSchema;
import picocli.CommandLine.Option;

/** Options of the commands that report on a scored table. */
final class TableOptions {

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The table, CSV with a header line.")
    private Path data;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "What each column is for, YAML. Left out with --model: the schema the model was trained under.")
    private Optional<Path> schema = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A scorecard made by train. Left out: the schema names a score column.")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--reject", paramLabel = "FILE", description = "Put rows that cannot be read aside in this file.")
    private Optional<Path> reject = Optional.empty();

    @Option(names = "--seed", description = "Seed of the intervals (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed;

    @Option(
            names = "--resamples",
            description = "Resamples behind each interval (default: ${DEFAULT-VALUE}).",
            defaultValue = "300")
    private int resamples;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the report goes (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    /** A table that was read, with its scores. */
    record Read(Table table, TableSchema schema, ScoredRows scored) {}

    Read read(Progress progress) throws IOException {
        try (Rejects rejects = rejects(reject)) {
            TableSchema named = SchemaReader.read(schemaFile());
            Table table = TableReader.read(
                    data, named, rejects, (done, total) -> progress.step("Reading the table", done, total));
            ScoredRows scored =
                    model.isPresent() ? HistoryFiles.read(model.get()).score(table) : GivenScores.of(table, named);
            return new Read(table, named, scored);
        } catch (TableFault fault) {
            throw new CommandProblem(fault.getMessage(), fault);
        } catch (NoSuchFileException missing) {
            throw new CommandProblem("The file " + missing.getFile() + " was not found.", missing);
        }
    }

    /** The scorecard that scores the table. */
    HistoryModel model() throws IOException, TableFault {
        return HistoryFiles.read(model.orElseThrow(
                () -> new CommandProblem("The truth is measured against a scorecard: name it with --model DIR.")));
    }

    /** SHA-256 of the model for claims in the scorecard's directory; empty when it has none. */
    Optional<String> forClaims() {
        return model.map(directory ->
                        RiskModelLoader.load(ModelLocation.directory(directory)).digest())
                .filter(digest -> digest.length() == 64);
    }

    /** How well the model's features tell the characteristics; nothing without a model. */
    List<String> proxies(Read read) throws IOException {
        if (model.isEmpty()) {
            return List.of();
        }
        try {
            return ProxyMeasure.inWords(
                    HistoryFiles.read(model.get()), read.table(), read.schema().measureOnly(), seed);
        } catch (TableFault fault) {
            throw new CommandProblem(fault.getMessage(), fault);
        }
    }

    static Rejects rejects(Optional<Path> file) throws IOException {
        return file.isPresent() ? RejectFile.at(file.get()) : Rejects.none();
    }

    long seed() {
        return seed;
    }

    int resamples() {
        if (resamples < 20 || resamples > 10_000) {
            throw new CommandProblem("--resamples: expected 20 to 10000, found " + resamples);
        }
        return resamples;
    }

    Optional<Path> out() {
        return out;
    }

    boolean quiet() {
        return quiet;
    }

    private Path schemaFile() {
        return schema.or(() -> model.map(directory -> directory.resolve(HistoryFiles.SCHEMA)))
                .orElseThrow(() -> new CommandProblem("Say what the columns are for: --schema FILE, or --model DIR."));
    }
}
