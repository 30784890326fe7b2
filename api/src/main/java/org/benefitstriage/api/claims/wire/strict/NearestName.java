package org.benefitstriage.api.claims.wire.strict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody most likely meant. */
final class NearestName {

    private static final int LETTERS_FOR_EACH_SLIP = 3;

    private NearestName() {}

    /** The nearest of the known names, if one is near: {@code tennancy} gives {@code tenancy}. */
    static Optional<String> of(String name, List<String> known) {
        String plain = plain(name);
        String nearest = "";
        int fewest = Math.max(1, plain.length() / LETTERS_FOR_EACH_SLIP) + 1;
        for (String candidate : known) {
            String other = plain(candidate);
            // "rent" for "rentPence": the unit forgotten is the likeliest slip with money.
            int slips = other.equals(plain + "pence") ? 0 : slips(plain, other);
            if (slips < fewest) {
                fewest = slips;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Letters added, left out, changed or swapped with their neighbour. */
    private static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int[][] cost, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
