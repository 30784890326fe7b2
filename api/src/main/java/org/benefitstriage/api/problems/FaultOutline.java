package org.benefitstriage.api.problems;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/** A stack trace without messages: a message may quote what a person typed, a class name or a line number cannot. */
final class FaultOutline {

    private static final int FRAMES = 12;

    private FaultOutline() {}

    static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable next = fault;
        while (next != null && seen.add(next)) {
            if (text.length() > 0) {
                text.append("\n  caused by ");
            }
            text.append(next.getClass().getName());
            text.append(Arrays.stream(next.getStackTrace())
                    .limit(FRAMES)
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
            next = next.getCause();
        }
        return text.toString();
    }
}
