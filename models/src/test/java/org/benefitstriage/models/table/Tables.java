package org.benefitstriage.models.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small tables for tests. */
public final class Tables {

    /** A schema with one feature of each kind. */
    public static final String SCHEMA = """
        label: {column: outcome, meaning: the award was wrong, error: ["1"], correct: ["0"], unchecked: ["-"]}
        selection-probability: chance
        split: {learn: 60, calibrate: 20}
        features:
          - {column: income, words: weekly income, type: number, bins: [100, 200], direction: rising}
          - {column: tenure, type: category}
        measure-only: [sex]
        banned: [nationality]
        """;

    /** Its header line. */
    public static final String HEADER = "id,income,tenure,sex,nationality,outcome,chance\n";

    private Tables() {}

    /** Reads a table from its text. */
    public static Table read(Path directory, String schema, String csv) throws IOException, TableFault {
        Path file = Files.writeString(directory.resolve("table.csv"), csv);
        return TableReader.read(file, SchemaReader.parse(schema), Rejects.none(), ReadingListener.silent());
    }
}
