package org.benefitstriage.rules.book;

import java.util.List;
import java.util.stream.Collectors;

/** The examples of one rule in one line of Markdown, each a link to what the scenario is about. */
final class ExampleLine {

    /** As many as a reader opens. */
    private static final int SHOWN = 5;

    private ExampleLine() {}

    static String of(List<String> scenarios) {
        if (scenarios.isEmpty()) {
            return "no scenario yet";
        }
        String links = scenarios.stream()
                .limit(SHOWN)
                .map(name -> "[" + name + "](../test-data/scenarios/" + name + "/notes.md)")
                .collect(Collectors.joining(", "));
        int more = scenarios.size() - SHOWN;
        return more > 0 ? links + " and " + more + " more" : links;
    }
}
