package org.benefitstriage.models.table;

import java.util.Set;

/** A name out of not too many. */
final class CategoryCell extends Cell {

    private static final int LONGEST = 200;

    private final Set<String> empty;
    private final boolean mayBeMissing;
    private final CategoryColumn kept;
    private String last = "";

    CategoryCell(int index, String column, Set<String> empty, boolean mayBeMissing, CategoryColumn kept) {
        super(index, column);
        this.empty = empty;
        this.mayBeMissing = mayBeMissing;
        this.kept = kept;
    }

    @Override
    String parse(String text) {
        last = empty.contains(text) ? "" : text;
        if (last.isEmpty() && !mayBeMissing) {
            return "expected a name, found nothing";
        }
        if (last.length() > LONGEST || !kept.fits(last)) {
            return "more than " + CategoryColumn.MOST_NAMES + " different names or one over " + LONGEST
                    + " characters: this looks like free text, which is never a feature";
        }
        return last.indexOf('\uFFFD') < 0 ? "" : "expected UTF-8 text";
    }

    @Override
    void keep() {
        kept.add(last);
    }
}
