package org.benefitstriage.models.table;

/** The label. */
final class OutcomeCell extends Cell {

    private final LabelColumn label;
    private final NumberColumn kept;
    private Outcome last = Outcome.UNCHECKED;

    OutcomeCell(int index, LabelColumn label, NumberColumn kept) {
        super(index, label.column());
        this.label = label;
        this.kept = kept;
    }

    @Override
    String parse(String text) {
        if (label.error().contains(text)) {
            last = Outcome.ERROR;
        } else if (label.correct().contains(text)) {
            last = Outcome.CORRECT;
        } else if (label.unchecked().contains(text)) {
            last = Outcome.UNCHECKED;
        } else {
            return text.isEmpty()
                    ? "the label is missing; list the empty text under unchecked if it means that nobody checked"
                    : "expected one of the label's texts in the schema";
        }
        return "";
    }

    /** Whether the row read last was checked. */
    boolean isChecked() {
        return last != Outcome.UNCHECKED;
    }

    @Override
    void keep() {
        kept.add(last.ordinal());
    }
}
