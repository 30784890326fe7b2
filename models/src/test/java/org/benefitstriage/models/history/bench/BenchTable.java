package org.benefitstriage.models.history.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes a table of many rows and columns with its schema: thirty-two numbers and eight names, some of which tell something of the label.
 * The same arguments give the same bytes.
 */
public final class BenchTable {

    private static final int NUMBERS = 32;
    private static final int NAMES = 8;

    private BenchTable() {}

    /** Arguments: the directory, and how many rows (1,000,000 when left out). */
    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        try (BufferedWriter csv = Files.newBufferedWriter(directory.resolve("table.csv"))) {
            csv.write(header());
            SplittableRandom random = new SplittableRandom(7);
            for (int row = 0; row < rows; row++) {
                csv.write(row(random, row, rows));
            }
        }
        Files.writeString(directory.resolve("schema.yaml"), schema());
    }

    private static String header() {
        StringBuilder header = new StringBuilder("claimed_on,outcome");
        for (int i = 0; i < NUMBERS; i++) {
            header.append(",n").append(i);
        }
        for (int i = 0; i < NAMES; i++) {
            header.append(",c").append(i);
        }
        return header.append('\n').toString();
    }

    private static String row(SplittableRandom random, int row, int rows) {
        StringBuilder features = new StringBuilder();
        double logOdds = -3.2;
        for (int i = 0; i < NUMBERS; i++) {
            int value = random.nextInt(1_000);
            logOdds += i < 12 ? (value - 500) / 1_000.0 * (i % 4) * 0.5 : 0;
            features.append(',');
            if (value >= 20) {
                features.append(value / 10).append('.').append(value % 10);
            }
        }
        for (int i = 0; i < NAMES; i++) {
            int value = Math.min(random.nextInt(20), random.nextInt(20));
            logOdds += i < 3 ? (value % 5 - 2) * 0.25 : 0;
            features.append(",name").append(value);
        }
        boolean error = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
        long day = (long) row * 2_190 / rows;
        return java.time.LocalDate.of(2020, 1, 1).plusDays(day) + (error ? ",wrong" : ",right") + features + '\n';
    }

    private static String schema() {
        StringBuilder yaml = new StringBuilder("""
                label:
                  column: outcome
                  meaning: wrong by more than a trifle
                  error: [wrong]
                  correct: [right]
                split: {time: claimed_on, learn: 60, calibrate: 20}
                features:
                """);
        for (int i = 0; i < NUMBERS; i++) {
            yaml.append("  - {column: n")
                    .append(i)
                    .append(", type: number, bins: 20, missing: own-bin")
                    .append(i < 12 ? ", direction: rising" : "")
                    .append("}\n");
        }
        for (int i = 0; i < NAMES; i++) {
            yaml.append("  - {column: c").append(i).append(", type: category}\n");
        }
        return yaml.toString();
    }
}
