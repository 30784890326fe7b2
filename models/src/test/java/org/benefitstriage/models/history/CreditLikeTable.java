package org.benefitstriage.models.history;

import java.util.Locale;
import org.benefitstriage.models.caseload.Draws;

/**
 * Made-up rows in the form of a small public table of credits: codes such as A11, labels 1 and 2, semicolons and quotation marks, three
 * numbers and eight names. Nearly linear, and few rows.
 */
final class CreditLikeTable {

    static final String SCHEMA = """
        use: benchmark
        delimiter: ";"
        label: {column: class, meaning: a bad credit, error: ["2"], correct: ["1"]}
        split: {learn: 75, calibrate: 20}
        features:
          - {column: months, type: number}
          - {column: amount, type: number}
          - {column: age, type: number}
          - {column: code0, type: category}
          - {column: code1, type: category}
          - {column: code2, type: category}
          - {column: code3, type: category}
          - {column: code4, type: category}
          - {column: code5, type: category}
          - {column: code6, type: category}
          - {column: code7, type: category}
        """;

    private static final int CODES = 8;
    private static final int LEVELS = 5;

    private final StringBuilder csv = new StringBuilder(
            "\"months\";\"amount\";\"age\";\"code0\";\"code1\";\"code2\";\"code3\";\"code4\";\"code5\";\"code6\";\"code7\";\"class\"\n");
    private final double[][] columns;
    private final boolean[] errors;

    CreditLikeTable(int rows, long seed) {
        columns = new double[rows][];
        errors = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            add(i, Draws.seeded(seed, i));
        }
    }

    String csv() {
        return csv.toString();
    }

    double[][] columns() {
        return columns;
    }

    boolean[] errors() {
        return errors;
    }

    private void add(int row, Draws draws) {
        int months = 4 + draws.below(60);
        int amount = 250 + draws.below(60) * draws.below(300);
        int age = 19 + draws.below(55);
        int[] codes = new int[CODES];
        double logOdds = -1.1 + 0.03 * (months - 30) + 0.00008 * (amount - 4_000) - 0.015 * (age - 45);
        double[] coded = new double[3 + CODES * LEVELS];
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < CODES; i++) {
            codes[i] = draws.below(LEVELS);
            // The first codes matter most, the last not at all.
            logOdds += (codes[i] - 2) * (i < 2 ? 0.5 : i < 5 ? 0.2 : 0);
            coded[3 + i * LEVELS + codes[i]] = 1;
            cells.append(";\"A").append(i + 1).append(codes[i] + 1).append('"');
        }
        coded[0] = (months - 34) / 17.0;
        coded[1] = (amount - 4_600) / 3_800.0;
        coded[2] = (age - 46) / 16.0;
        columns[row] = coded;
        errors[row] = draws.below(1_000_000) < 1_000_000 / (1 + Math.exp(-logOdds));
        csv.append(String.format(Locale.ROOT, "%d;%d;%d%s;%d\n", months, amount, age, cells, errors[row] ? 2 : 1));
    }
}
