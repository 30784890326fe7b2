package org.benefitstriage.models.table;

import java.util.ArrayList;
import java.util.List;

/** Numbers of one column, in pages so that growing never copies; a missing value is {@link Double#NaN}. */
public final class NumberColumn {

    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<double[]> pages = new ArrayList<>();
    private int size;

    void add(double value) {
        if (size == pages.size() << PAGE_BITS) {
            pages.add(new double[PAGE]);
        }
        pages.get(size >>> PAGE_BITS)[size & (PAGE - 1)] = value;
        size++;
    }

    /** The value of a row, counted from 0; NaN when it is missing. */
    public double at(int row) {
        return pages.get(row >>> PAGE_BITS)[row & (PAGE - 1)];
    }

    /** Whether a row has no value. */
    public boolean isMissing(int row) {
        return Double.isNaN(at(row));
    }

    /** How many rows. */
    public int size() {
        return size;
    }
}
