package org.benefitstriage.engine.scheme;

import java.util.Collection;

/** Finds the known word that a misspelt one was meant to be. */
public final class Nearest {

    private Nearest() {}

    /** {@code  (did you mean "capital"?)}, or nothing when no known word is near. */
    public static String hint(String wrong, Collection<String> known) {
        String best = "";
        int least = Math.max(2, wrong.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(wrong, word);
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        if (best.isEmpty()) {
            best = known.stream()
                    .filter(word -> sameStart(wrong, word))
                    .findFirst()
                    .orElse("");
        }
        return best.isEmpty() ? "" : " (did you mean \"" + best + "\"?)";
    }

    // Half of the wrong word and at least four letters.
    private static boolean sameStart(String wrong, String word) {
        int letters = Math.max(4, wrong.length() / 2);
        return wrong.length() >= letters && word.length() >= letters && wrong.startsWith(word.substring(0, letters));
    }

    // Letters to add, drop or change (Levenshtein).
    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int i = 0; i <= right.length(); i++) {
            above[i] = i;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] line = new int[right.length() + 1];
            line[0] = row;
            for (int i = 1; i <= right.length(); i++) {
                int change = above[i - 1] + (left.charAt(row - 1) == right.charAt(i - 1) ? 0 : 1);
                line[i] = Math.min(change, Math.min(above[i], line[i - 1]) + 1);
            }
            above = line;
        }
        return above[right.length()];
    }
}
