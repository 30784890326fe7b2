package org.benefitstriage.engine.ledger.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A command line, taken apart: what stands alone, and options with their values.
 *
 * @param arguments what stands alone, after the command
 * @param values each option's values, in the order given; a switch has the empty text
 */
record Options(List<String> arguments, Map<String, List<String>> values) {

    private static final Set<String> SWITCHES =
            Set.of("--opaque-entries", "--hashes-only", "--leaf-hash", "--first", "--help");

    static Options parse(List<String> words, Set<String> known) throws WrongOptions {
        if (words.contains("")) {
            // A script's variable without a value, which would otherwise name the machine's first directory.
            throw new WrongOptions("one of the words is empty");
        }
        List<String> arguments = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                arguments.add(word);
                continue;
            }
            if (!known.contains(word)) {
                throw new WrongOptions("there is no option " + word + " here");
            }
            boolean valued = !SWITCHES.contains(word);
            if (valued && i + 1 == words.size()) {
                throw new WrongOptions("option " + word + " needs a value");
            }
            values.computeIfAbsent(word, option -> new ArrayList<>()).add(valued ? words.get(++i) : "");
        }
        return new Options(List.copyOf(arguments), values);
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    Optional<String> find(String option) throws WrongOptions {
        List<String> given = all(option);
        if (given.size() > 1) {
            throw new WrongOptions("option " + option + " is given more than once");
        }
        return given.stream().findFirst();
    }

    String require(String option) throws WrongOptions {
        return find(option).orElseThrow(() -> new WrongOptions("option " + option + " is needed"));
    }

    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** A whole number from 0 to a thousand million. */
    long number(String option, long otherwise) throws WrongOptions {
        Optional<String> given = find(option);
        if (given.isPresent() && !given.get().matches("[0-9]{1,9}")) {
            throw new WrongOptions("option " + option + " needs a whole number");
        }
        return given.map(Long::parseLong).orElse(otherwise);
    }

    Optional<Instant> time(String option) throws WrongOptions {
        Optional<String> given = find(option);
        return given.isEmpty() ? Optional.empty() : Optional.of(instant(option, given.get()));
    }

    /** Spans of time, each written {@code FROM/TO}. */
    <T> List<T> spans(String option, Function<Instant[], T> span) throws WrongOptions {
        List<T> spans = new ArrayList<>();
        for (String text : all(option)) {
            String[] ends = text.split("/", 2);
            if (ends.length != 2) {
                throw new WrongOptions("option " + option + " needs two times with a stroke between them");
            }
            Instant from = instant(option, ends[0]);
            Instant to = instant(option, ends[1]);
            if (to.isBefore(from)) {
                throw new WrongOptions("option " + option + " needs the earlier time first");
            }
            spans.add(span.apply(new Instant[] {from, to}));
        }
        return spans;
    }

    private static Instant instant(String option, String text) throws WrongOptions {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            throw new WrongOptions("option " + option + " needs a time such as 2026-11-22T09:00:00Z");
        }
    }
}
