package org.benefitstriage.models.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table or schema that cannot be used. The message lists where and why; it never holds a value of the table. */
public final class TableFault extends Exception {

    /** So many problems are kept; the rest are counted. */
    public static final int MOST_SHOWN = 20;

    private static final long serialVersionUID = 1L;

    private final transient List<TableProblem> problems;

    public TableFault(TableProblem problem) {
        this(List.of(problem), 1);
    }

    /**
     * A fault of several problems.
     *
     * @param problems the first of them
     * @param all how many there are
     */
    public TableFault(List<TableProblem> problems, long all) {
        super(message(problems, all));
        this.problems = List.copyOf(problems);
    }

    /** The problems that were kept. */
    public List<TableProblem> problems() {
        return problems;
    }

    private static String message(List<TableProblem> problems, long all) {
        String shown = problems.stream().map(TableProblem::toString).collect(Collectors.joining("\n"));
        return all > problems.size() ? shown + "\nand " + (all - problems.size()) + " more" : shown;
    }
}
