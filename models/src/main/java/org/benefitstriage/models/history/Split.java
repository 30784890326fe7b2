package org.benefitstriage.models.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.table.LabelColumn;
import org.benefitstriage.models.table.NumberColumn;
import org.benefitstriage.models.table.Outcome;
import org.benefitstriage.models.table.SplitRule;
import org.benefitstriage.models.table.Table;
import org.benefitstriage.models.table.TableFault;
import org.benefitstriage.models.table.TableProblem;
import org.benefitstriage.models.table.TableSchema;

/**
 * The checked rows, cut into three parts. Nothing that was known only in the test period may teach or calibrate.
 *
 * @param rows row numbers by part, rising
 * @param unchecked rows that nobody checked
 */
record Split(Map<Part, int[]> rows, int unchecked) {

    private static final int FEWEST_OF_A_KIND = 5;

    static Split of(Table table, TableSchema schema, long seed) throws TableFault {
        int[] checked = IntStream.range(0, table.rows())
                .filter(row -> table.outcome(row) != Outcome.UNCHECKED)
                .toArray();
        IntFunction<Part> rule = rule(table, schema.split(), checked, seed);
        Map<Part, int[]> rows = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            rows.put(
                    part,
                    IntStream.of(checked).filter(row -> rule.apply(row) == part).toArray());
        }
        Split split = new Split(rows, table.rows() - checked.length);
        split.checkKinds(table, schema.label());
        split.checkTime(table, schema);
        return split;
    }

    private static IntFunction<Part> rule(Table table, SplitRule split, int[] checked, long seed) {
        if (split instanceof SplitRule.ByDates dates) {
            NumberColumn day = table.day(dates.column());
            return row -> part(
                    day.at(row),
                    dates.learnUntil().toEpochDay(),
                    dates.calibrateUntil().toEpochDay());
        }
        if (split instanceof SplitRule.ByTimeShares shares) {
            NumberColumn day = table.day(shares.column());
            double[] sorted =
                    IntStream.of(checked).mapToDouble(day::at).sorted().toArray();
            double learn = at(sorted, shares.learnPercent());
            double calibrate = at(sorted, shares.learnPercent() + shares.calibratePercent());
            return row -> part(day.at(row), learn, calibrate);
        }
        SplitRule.AtRandom random = (SplitRule.AtRandom) split;
        return row -> {
            int draw = Draws.seeded(seed, row).below(100);
            return part(draw, random.learnPercent() - 1.0, random.learnPercent() + random.calibratePercent() - 1.0);
        };
    }

    private static double at(double[] sorted, int percent) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, (long) sorted.length * percent / 100)];
    }

    private static Part part(double value, double learnUntil, double calibrateUntil) {
        if (value <= learnUntil) {
            return Part.LEARN;
        }
        return value <= calibrateUntil ? Part.CALIBRATE : Part.TEST;
    }

    private void checkKinds(Table table, LabelColumn label) throws TableFault {
        for (Part part : Part.values()) {
            long errors = IntStream.of(rows.get(part))
                    .filter(row -> table.outcome(row) == Outcome.ERROR)
                    .count();
            long correct = rows.get(part).length - errors;
            if (errors < FEWEST_OF_A_KIND || correct < FEWEST_OF_A_KIND) {
                throw new TableFault(new TableProblem(
                        0,
                        0,
                        label.column(),
                        "the " + part.inWords() + " rows hold " + errors + " in error and " + correct
                                + " correct; at least " + FEWEST_OF_A_KIND
                                + " of each are needed: the label is constant, or the split leaves too little"));
            }
        }
    }

    private void checkTime(Table table, TableSchema schema) throws TableFault {
        if (!(schema.label().date() instanceof LabelColumn.OnDate known)) {
            return;
        }
        NumberColumn outcome = table.day(known.column());
        List<TableProblem> problems = new ArrayList<>();
        long all = 0;
        double testFrom = testFrom(table, schema.split());
        for (Part part : List.of(Part.LEARN, Part.CALIBRATE)) {
            for (int row : rows.get(part)) {
                String wrong = wrong(outcome, row, testFrom);
                if (!wrong.isEmpty()) {
                    all++;
                    if (problems.size() < TableFault.MOST_SHOWN) {
                        problems.add(new TableProblem(table.line(row), 0, known.column(), wrong));
                    }
                }
            }
        }
        if (all > 0) {
            throw new TableFault(problems, all);
        }
    }

    private static String wrong(NumberColumn outcome, int row, double testFrom) {
        if (outcome.isMissing(row)) {
            return "the row was checked, but the date of its outcome is missing";
        }
        return outcome.at(row) >= testFrom
                ? "a future row: it is used before the test period, which begins on "
                        + LocalDate.ofEpochDay((long) testFrom) + ", but its outcome was known only then or later"
                : "";
    }

    private double testFrom(Table table, SplitRule split) {
        if (split instanceof SplitRule.ByDates dates) {
            return dates.calibrateUntil().toEpochDay() + 1.0;
        }
        if (split instanceof SplitRule.ByTimeShares shares) {
            NumberColumn day = table.day(shares.column());
            return Arrays.stream(rows.get(Part.TEST)).mapToDouble(day::at).min().orElse(Double.POSITIVE_INFINITY);
        }
        return Double.POSITIVE_INFINITY;
    }
}
