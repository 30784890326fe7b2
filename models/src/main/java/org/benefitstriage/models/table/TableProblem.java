package org.benefitstriage.models.table;

/**
 * One thing wrong with a table or its schema, without the value itself.
 *
 * @param line the line of the file, counted from 1; 0 when the whole file is meant
 * @param column the column of the table counted from 1, or of the schema's line; 0 when the whole line is meant
 * @param name the column's name, empty when no column is meant
 * @param inWords what was expected and what was found
 */
public record TableProblem(long line, int column, String name, String inWords) {

    /** A problem of the whole file. */
    public static TableProblem ofFile(String inWords) {
        return new TableProblem(0, 0, "", inWords);
    }

    /** Where and what, for a person: {@code line 17, column 4 (income): expected a number}. */
    @Override
    public String toString() {
        if (line == 0) {
            return name.isEmpty() ? inWords : name + ": " + inWords;
        }
        String where = column == 0 ? "line " + line : "line " + line + ", column " + column;
        return where + (name.isEmpty() ? "" : " (" + name + ")") + ": " + inWords;
    }
}
