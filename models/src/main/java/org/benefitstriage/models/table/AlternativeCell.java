package org.benefitstriage.models.table;

/** The label's cell under another definition of an error: 1 in error, 0 correct, no value where the definition does not say. */
final class AlternativeCell extends Cell {

    private final LabelColumn.Alternative definition;
    private final NumberColumn kept;
    private double last;

    AlternativeCell(int index, String column, LabelColumn.Alternative definition, NumberColumn kept) {
        super(index, column);
        this.definition = definition;
        this.kept = kept;
    }

    @Override
    String parse(String text) {
        if (definition.error().contains(text)) {
            last = 1;
        } else {
            last = definition.correct().contains(text) ? 0 : Double.NaN;
        }
        return "";
    }

    @Override
    void keep() {
        kept.add(last);
    }
}
