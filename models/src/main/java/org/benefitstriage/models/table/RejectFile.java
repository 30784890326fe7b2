package org.benefitstriage.models.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows put aside in a file of their own: the row as it was, its line and what is wrong with it. Written beside, then renamed. */
public final class RejectFile implements Rejects {

    private final Path file;
    private final Path beside;
    private final CsvWriter writer;
    private boolean standing;

    private RejectFile(Path file, Path beside, CsvWriter writer) {
        this.file = file;
        this.beside = beside;
        this.writer = writer;
    }

    /** Opens a file that will stand at a place once everything was read. */
    public static RejectFile at(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        // A temporary file is readable by its owner only: rejected rows are about people.
        Path beside =
                Files.createTempFile(place.getParent(), place.getFileName().toString(), ".part");
        return new RejectFile(
                place, beside, CsvWriter.builder().build(Files.newBufferedWriter(beside, StandardCharsets.UTF_8)));
    }

    @Override
    public boolean puts() {
        return true;
    }

    @Override
    public void header(List<String> names) {
        write("line", "problem", names);
    }

    @Override
    public void put(List<String> cells, List<TableProblem> problems) {
        write(
                Long.toString(problems.get(0).line()),
                problems.stream().map(TableProblem::toString).collect(Collectors.joining("; ")),
                cells);
    }

    @Override
    public void done() throws IOException {
        writer.close();
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        standing = true;
    }

    @Override
    public void close() throws IOException {
        if (!standing) {
            writer.close();
            Files.deleteIfExists(beside);
        }
    }

    private void write(String line, String problem, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(line, problem));
        all.addAll(cells);
        writer.writeRecord(all);
    }
}
