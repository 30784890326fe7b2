package org.benefitstriage.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids in few words: those that follow one another become a range, for example {@code RSK-001 to RSK-048}. */
final class IdRanges {

    private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d+)");

    private IdRanges() {}

    /** Of ids in their order. */
    static String of(List<String> ids) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        while (first < ids.size()) {
            int last = first;
            while (last + 1 < ids.size() && follows(ids.get(last), ids.get(last + 1))) {
                last++;
            }
            int length = last - first + 1;
            ranges.add(
                    length > 2
                            ? ids.get(first) + " to " + ids.get(last)
                            : String.join(", ", ids.subList(first, last + 1)));
            first = last + 1;
        }
        return String.join(", ", ranges);
    }

    private static boolean follows(String id, String next) {
        Matcher one = NUMBERED.matcher(id);
        Matcher other = NUMBERED.matcher(next);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Integer.parseInt(other.group(2)) == Integer.parseInt(one.group(2)) + 1;
    }
}
