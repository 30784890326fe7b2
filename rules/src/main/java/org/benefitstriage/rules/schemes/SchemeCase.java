package org.benefitstriage.rules.schemes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.benefitstriage.engine.scheme.SchemeFacts;

/**
 * A case listed with a scheme: facts, readings of open questions, and what has to come out.
 *
 * @param id for example {@code TAM-1}
 * @param facts the household
 * @param readings reading of each open question under which the case is published
 * @param claimed the date of claim, where the case is about dates
 * @param expected what has to come out
 * @param note what a reader should know, possibly empty
 */
public record SchemeCase(
        String id,
        SchemeFacts facts,
        Map<String, String> readings,
        Optional<LocalDate> claimed,
        List<Expected> expected,
        String note) {

    public SchemeCase {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        expected = List.copyOf(expected);
    }

    /** One thing that has to come out. */
    public sealed interface Expected {}

    /**
     * A name has a value, to as many places as the source prints and at least to the penny.
     *
     * @param name the name
     * @param printed the value as the case prints it, for example {@code 1350 a year}
     */
    public record Value(String name, String printed) implements Expected {}

    /**
     * The step that ends with no award.
     *
     * @param step its id, or {@code nothing} when none may
     */
    public record NilBy(String step) implements Expected {}

    /**
     * A day: the first of entitlement ({@code starts}), or the earliest to which it may be backdated.
     *
     * @param name which day
     * @param printed the day, or {@code no limit}, {@code not known}
     */
    public record Day(String name, String printed) implements Expected {}

    /**
     * No single award follows.
     *
     * @param touched names of the open questions and missing facts that decide it
     */
    public record Undetermined(List<String> touched) implements Expected {
        public Undetermined {
            touched = List.copyOf(touched);
        }
    }
}
