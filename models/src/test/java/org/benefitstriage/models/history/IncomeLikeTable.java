package org.benefitstriage.models.history;

import java.util.Locale;
import org.benefitstriage.models.caseload.Draws;

/**
 * Made-up rows in the form of a public table of incomes: spaces after the commas, "?" for no value, sums that are nearly all zero, many
 * rare names, a weight column, texts as labels. The truth bends: it rises with age and falls again, and jumps at large gains.
 */
final class IncomeLikeTable {

    static final String SCHEMA = """
        use: benchmark
        empty: "?"
        label: {column: income, meaning: more than fifty thousand, error: ">50K", correct: ["<=50K"]}
        features:
          - {column: age, type: number}
          - {column: work-class, type: category}
          - {column: education-num, type: number}
          - {column: "marital.status (now)", type: category}
          - {column: occupation, type: category}
          - {column: sex, type: category}
          - {column: capital-gain, type: number}
          - {column: capital-loss, type: number}
          - {column: hours-per-week, type: number}
          - {column: native-country, type: category}
        """;

    private static final String HEADER =
            "age, work-class, fnlwgt, education-num, marital.status (now), occupation, sex, capital-gain, capital-loss,"
                    + " hours-per-week, native-country, income\r\n";

    private static final int COUNTRIES = 40;
    private static final int OCCUPATIONS = 14;

    private final StringBuilder csv = new StringBuilder("\uFEFF" + HEADER);
    private final double[][] columns;
    private final boolean[] errors;
    private final double[] truth;

    IncomeLikeTable(int rows, long seed) {
        columns = new double[rows][];
        errors = new boolean[rows];
        truth = new double[rows];
        for (int i = 0; i < rows; i++) {
            add(i, Draws.seeded(seed, i));
        }
    }

    String csv() {
        return csv.toString();
    }

    /** Each row as a textbook would code it: numbers scaled, names as zeros and ones. */
    double[][] columns() {
        return columns;
    }

    boolean[] errors() {
        return errors;
    }

    double[] truth() {
        return truth;
    }

    private void add(int row, Draws draws) {
        int age = 17 + draws.below(64);
        int work = draws.below(8);
        int education = 1 + draws.below(16);
        boolean married = draws.below(100) < 47;
        int occupation = draws.below(OCCUPATIONS);
        boolean woman = draws.below(3) == 0;
        int gain = draws.below(100) < 92 ? 0 : 100 + draws.below(draws.below(8) == 0 ? 99_000 : 9_000);
        int loss = draws.below(100) < 95 ? 0 : 200 + draws.below(2_500);
        int hours = draws.below(2) == 0 ? 40 : 1 + draws.below(99);
        int country = draws.below(10) > 0 ? 0 : 1 + draws.below(COUNTRIES - 1);
        double logOdds = -4.2
                - 0.0025 * (age - 48) * (age - 48)
                + 0.28 * (education - 6)
                + (married ? 2.1 : 0)
                + (woman ? -0.3 : 0)
                + (gain > 7_000 ? 4.5 : gain > 3_000 ? 0.8 : gain > 0 ? -0.6 : 0)
                + (loss > 1_500 ? 1.2 : 0)
                + 0.03 * Math.min(hours - 40, 20)
                + 0.25 * (occupation % 5 - 2)
                + (country > 30 ? -0.8 : 0)
                + (work == 3 ? 0.5 : 0);
        truth[row] = logOdds;
        errors[row] = draws.below(1_000_000) < 1_000_000 / (1 + Math.exp(-logOdds));
        csv.append(String.format(
                Locale.ROOT,
                "%d, %s, %d, %d, %s, %s, %s, %d, %d, %d, %s, %s\r\n",
                age,
                work == 0 ? "?" : "Work-" + work,
                10_000 + draws.below(400_000),
                education,
                married ? "Married-civil" : "Never-married",
                "Occupation-" + occupation,
                woman ? "Female" : "Male",
                gain,
                loss,
                hours,
                country == 0 ? "United-States" : "Country-" + country,
                errors[row] ? ">50K" : "<=50K"));
        double[] coded = new double[7 + 8 + OCCUPATIONS + COUNTRIES];
        coded[0] = (age - 48) / 18.0;
        coded[1] = (education - 8) / 4.6;
        coded[2] = married ? 1 : 0;
        coded[3] = woman ? 1 : 0;
        coded[4] = gain / 8_000.0;
        coded[5] = loss / 400.0;
        coded[6] = (hours - 45) / 20.0;
        coded[7 + work] = 1;
        coded[15 + occupation] = 1;
        coded[15 + OCCUPATIONS + country] = 1;
        columns[row] = coded;
    }
}
