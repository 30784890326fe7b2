package org.benefitstriage.models.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.history.HistoryOptions.Challenge;
import org.benefitstriage.models.history.HistoryOptions.Road;

/** A made-up history whose risk is known: rising with {@code gap}, falling with {@code stay}, higher for one {@code kind}. */
final class Histories {

    static final String SCHEMA = """
        label: {column: outcome, meaning: made up, error: ["1"], correct: ["0"], unchecked: [""]}
        split: {time: made, learn-until: 2022-12-31, calibrate-until: 2023-12-31}
        features:
          - {column: gap, type: number, bins: [1, 2, 3, 4], direction: rising}
          - {column: stay, type: number, bins: 8, direction: falling}
          - {column: kind, type: category}
          - {column: noise, type: number, bins: 4}
        """;

    static final String HEADER = "made,gap,stay,kind,noise,outcome\n";

    private Histories() {}

    static String csv(int rows, long seed) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < rows; i++) {
            Draws draws = Draws.seeded(seed, i);
            int gap = draws.below(5);
            int stay = draws.below(100);
            int kind = draws.below(3);
            double logOdds = -3.2 + 0.6 * gap - 0.012 * stay + (kind == 1 ? 1.2 : 0);
            boolean error = draws.below(1_000_000) < 1_000_000 / (1 + Math.exp(-logOdds));
            csv.append(String.format(
                    Locale.ROOT,
                    "%d-06-%02d,%d,%s,%s,%d,%d\n",
                    2020 + i % 5,
                    1 + i % 28,
                    gap,
                    draws.below(20) == 0 ? "" : Integer.toString(stay),
                    "abc".charAt(kind),
                    draws.below(50),
                    error ? 1 : 0));
        }
        return csv.toString();
    }

    static HistoryOptions options(Path directory, String csv, String schema, String out, Road road) throws Exception {
        Path data = Files.writeString(directory.resolve("history.csv"), csv);
        Path schemaFile = Files.writeString(directory.resolve("schema.yaml"), schema);
        return new HistoryOptions(data, schemaFile, directory.resolve(out), 11, road, Challenge.WITH_CHALLENGER, 40);
    }
}
