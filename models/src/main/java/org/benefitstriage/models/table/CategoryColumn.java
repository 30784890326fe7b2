package org.benefitstriage.models.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of one column as codes, in the order in which they first appear; the empty name stands for a missing value. */
public final class CategoryColumn {

    /** More different names than this look like free text. */
    public static final int MOST_NAMES = 1_000;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final NumberColumn rows = new NumberColumn();

    /** Whether a name fits, without adding it. */
    boolean fits(String name) {
        return names.size() < MOST_NAMES || codes.containsKey(name);
    }

    void add(String name) {
        int code = codes.computeIfAbsent(name, added -> {
            names.add(added);
            return names.size() - 1;
        });
        rows.add(code);
    }

    /** The name in a row, counted from 0; empty when it is missing. */
    public String at(int row) {
        return names.get(codeAt(row));
    }

    /** The code of the name in a row. */
    public int codeAt(int row) {
        return (int) rows.at(row);
    }

    /** The names by code. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }
}
