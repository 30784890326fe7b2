package org.benefitstriage.models.table;

import java.io.IOException;
import java.util.List;

/** What happens to rows that cannot be read. */
public interface Rejects extends AutoCloseable {

    /** Whether bad rows are put aside; otherwise each is a fault of the whole table. */
    boolean puts();

    /** Hears the header once. */
    void header(List<String> names) throws IOException;

    /** Puts a row aside. */
    void put(List<String> cells, List<TableProblem> problems) throws IOException;

    /** Everything was read: what was put aside may stand. Without this call nothing is left behind. */
    void done() throws IOException;

    @Override
    void close() throws IOException;

    /** Refuses the whole table when a row cannot be read. */
    static Rejects none() {
        return new Rejects() {
            @Override
            public boolean puts() {
                return false;
            }

            @Override
            public void header(List<String> names) {
                // Nothing is put aside.
            }

            @Override
            public void put(List<String> cells, List<TableProblem> problems) {
                throw new IllegalStateException("nothing is put aside");
            }

            @Override
            public void done() {
                // Nothing is put aside.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
