package org.benefitstriage.models.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.models.table.NumberCell.Range;
import org.benefitstriage.models.table.TableFeature.Missing;
import org.benefitstriage.models.table.TableSchema.AskedByOfficer;

/** The cells that a schema needs, found in the header, and the columns they fill. */
final class RowCells {

    /** The key under which outcomes under another definition are kept; no column has it. */
    static final String ALTERNATIVE = "label:alternative";

    private final TableSchema schema;
    private final List<String> header;
    private final List<Cell> cells = new ArrayList<>();
    private final List<WeightCell> weight = new ArrayList<>();
    private final OutcomeCell outcome;
    private final Map<String, NumberColumn> numbers = new LinkedHashMap<>();
    private final Map<String, CategoryColumn> categories = new LinkedHashMap<>();
    private final NumberColumn outcomes = new NumberColumn();
    private final NumberColumn weights = new NumberColumn();
    private final NumberColumn lines = new NumberColumn();

    RowCells(TableSchema schema, CsvRecord header) throws TableFault {
        this.schema = schema;
        this.header = header.getFields().stream().map(String::strip).toList();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < this.header.size(); i++) {
            if (!names.add(this.header.get(i))) {
                throw new TableFault(new TableProblem(1, i + 1, this.header.get(i), "the column name stands twice"));
            }
        }
        outcome = new OutcomeCell(index(schema.label().column()), schema.label(), outcomes);
        cells.add(outcome);
        schema.label().alternative().ifPresent(this::alternative);
        features();
        measured();
        days();
        weighting();
    }

    /** Reads a row and keeps it if nothing is wrong with it. */
    List<TableProblem> read(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            return List.of(new TableProblem(
                    line, 0, "", "expected " + header.size() + " cells, found " + row.getFieldCount()));
        }
        List<TableProblem> problems = new ArrayList<>(0);
        for (Cell cell : cells) {
            cell.read(line, row.getField(cell.index()).strip(), problems::add);
        }
        for (WeightCell cell : weight) {
            if (problems.isEmpty() && cell.isMissing() && outcome.isChecked()) {
                problems.add(new TableProblem(
                        line, cell.index() + 1, header.get(cell.index()), "expected a number, found nothing"));
            }
        }
        if (problems.isEmpty()) {
            cells.forEach(Cell::keep);
            if (weight.isEmpty()) {
                weights.add(1);
            }
            lines.add(line);
        }
        return problems;
    }

    List<String> header() {
        return header;
    }

    Table table(long rejected) {
        return new Table(lines.size(), numbers, categories, outcomes, weights, lines, rejected);
    }

    private void features() throws TableFault {
        for (TableFeature feature : schema.features()) {
            boolean mayBeMissing = feature.missing() == Missing.OWN_BIN;
            if (feature.binning().isNumber()) {
                number(feature.column(), mayBeMissing, Range.ANY);
            } else {
                category(feature.column(), mayBeMissing);
            }
        }
    }

    private void measured() throws TableFault {
        for (String column : schema.measureOnly()) {
            category(column, true);
        }
        if (schema.score() instanceof GivenScore.Probability score) {
            number(score.column(), false, Range.SHARE);
        }
        if (schema.score() instanceof GivenScore.Points score) {
            number(score.column(), false, Range.ANY);
        }
        if (schema.officers() instanceof AskedByOfficer officer) {
            number(officer.column(), false, Range.ZERO_OR_ONE);
        }
    }

    private void days() throws TableFault {
        if (schema.split() instanceof SplitRule.ByDates split) {
            day(split.column(), false);
        }
        if (schema.split() instanceof SplitRule.ByTimeShares split) {
            day(split.column(), false);
        }
        if (schema.label().date() instanceof LabelColumn.OnDate date) {
            day(date.column(), true);
        }
    }

    private void weighting() throws TableFault {
        if (schema.weighting() instanceof Weighting.ByWeight by) {
            weight.add(WeightCell.weight(index(by.column()), by.column(), weights));
        }
        if (schema.weighting() instanceof Weighting.BySelection by) {
            weight.add(WeightCell.selection(index(by.column()), by.column(), weights));
        }
        cells.addAll(weight);
    }

    private void number(String column, boolean mayBeMissing, Range range) throws TableFault {
        NumberColumn kept = new NumberColumn();
        cells.add(new NumberCell(index(column), column, schema.form().empty(), mayBeMissing, range, kept));
        numbers.put(column, kept);
    }

    private void category(String column, boolean mayBeMissing) throws TableFault {
        CategoryColumn kept = new CategoryColumn();
        cells.add(new CategoryCell(index(column), column, schema.form().empty(), mayBeMissing, kept));
        categories.put(column, kept);
    }

    private void day(String column, boolean mayBeMissing) throws TableFault {
        NumberColumn kept = new NumberColumn();
        cells.add(new DayCell(index(column), column, mayBeMissing, kept));
        // A year can be a feature as well as the time: then both are kept, each under its own purpose.
        numbers.put(dayKey(column), kept);
    }

    private void alternative(LabelColumn.Alternative definition) {
        NumberColumn kept = new NumberColumn();
        cells.add(new AlternativeCell(outcome.index(), schema.label().column(), definition, kept));
        numbers.put(ALTERNATIVE, kept);
    }

    /** The key under which a column of days is kept. */
    static String dayKey(String column) {
        return "day:" + column;
    }

    private int index(String column) throws TableFault {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new TableFault(new TableProblem(
                    1,
                    0,
                    column,
                    "the schema names this column; the table's first line, which must name its columns, does not"));
        }
        return index;
    }
}
