package org.benefitstriage.models.table;

import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** How much a row counts. Rows that nobody checked teach nothing, so their cell may be empty. */
final class WeightCell extends Cell {

    private final NumberCell number;
    private final DoubleUnaryOperator weight;
    private final NumberColumn kept;

    private WeightCell(
            int index, String column, NumberCell.Range range, DoubleUnaryOperator weight, NumberColumn kept) {
        super(index, column);
        this.number = new NumberCell(index, column, Set.of(""), true, range, new NumberColumn());
        this.weight = weight;
        this.kept = kept;
    }

    static WeightCell weight(int index, String column, NumberColumn kept) {
        return new WeightCell(index, column, NumberCell.Range.ABOVE_ZERO, value -> value, kept);
    }

    static WeightCell selection(int index, String column, NumberColumn kept) {
        return new WeightCell(index, column, NumberCell.Range.PROBABILITY, value -> 1 / value, kept);
    }

    @Override
    String parse(String text) {
        return number.parse(text);
    }

    /** Whether the cell read last was empty. */
    boolean isMissing() {
        return Double.isNaN(number.last());
    }

    @Override
    void keep() {
        kept.add(isMissing() ? 0 : weight.applyAsDouble(number.last()));
    }
}
