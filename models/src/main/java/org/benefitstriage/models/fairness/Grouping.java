package org.benefitstriage.models.fairness;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows by one characteristic, or by a pair of them.
 *
 * @param name the characteristic
 * @param groups its groups
 * @param byRow the group of each row
 */
public record Grouping(String name, List<String> groups, int[] byRow) {

    public Grouping {
        groups = List.copyOf(groups);
    }

    /** Every pair of a group of one characteristic with one of the other. */
    public Grouping with(Grouping other) {
        List<String> pairs = new ArrayList<>();
        for (String group : groups) {
            other.groups.forEach(second -> pairs.add(group + " and " + second));
        }
        int[] rows = new int[byRow.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = byRow[i] * other.groups.size() + other.byRow[i];
        }
        return new Grouping(name + " and " + other.name, pairs, rows);
    }
}
