package org.benefitstriage.models.table;

import java.util.function.Consumer;

/**
 * Reads the cells of one column. A row is kept only when all its cells can be read, so reading and keeping are two steps.
 */
abstract class Cell {

    private final int index;
    private final String column;

    Cell(int index, String column) {
        this.index = index;
        this.column = column;
    }

    /** Reads a cell, telling what is wrong. */
    final void read(long line, String text, Consumer<TableProblem> problems) {
        String wrong = parse(text);
        if (!wrong.isEmpty()) {
            problems.accept(new TableProblem(line, index + 1, column, wrong));
        }
    }

    final int index() {
        return index;
    }

    /** Reads a text and remembers its value; says what was expected when it is wrong, and nothing otherwise. */
    abstract String parse(String text);

    /** Keeps the value read last. */
    abstract void keep();
}
