package org.benefitstriage.rules.book;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of fact that a rule's conditions mention, for example {@code /declaredEarnings}, in words. */
final class DrlFacts {

    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*");
    private static final Pattern SOURCE = Pattern.compile("(?<![\\w/*])/([a-z]\\w*)");
    private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private DrlFacts() {}

    /** The facts between the line on which a rule begins and its {@code then}, each once, in order. */
    static List<String> mentioned(String text, int fromLine, int thenLine) {
        String conditions = text.lines()
                .skip(fromLine - 1L)
                .limit(Math.max(thenLine - fromLine, 1))
                .map(line -> TEXT.matcher(line).replaceAll(""))
                .collect(Collectors.joining("\n"));
        return SOURCE.matcher(conditions)
                .results()
                .map((MatchResult found) -> NEW_WORD.matcher(found.group(1)).replaceAll(" "))
                .map(words -> words.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
