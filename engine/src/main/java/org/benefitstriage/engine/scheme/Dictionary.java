package org.benefitstriage.engine.scheme;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names a formula may use, with their kinds, and the words that a name of kind word may be. Grows while a scheme is read, so
 * that nothing can be used before it is worked out.
 */
public final class Dictionary {

    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Map<String, Kind> persons = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Set<String> later = new TreeSet<>();
    private boolean ofPerson;

    /** The standard facts about a household. */
    public static Dictionary ofHousehold() {
        Dictionary names = new Dictionary();
        for (StandardFact fact : StandardFact.values()) {
            names.add(fact.key(), fact.kind());
        }
        names.words.put(StandardFact.PROPERTY_BAND.key(), Set.of("A", "B", "C", "D", "E", "F", "G", "H"));
        return names;
    }

    /** The same names once more, to be added to on their own. */
    public Dictionary copy() {
        Dictionary names = new Dictionary();
        names.kinds.putAll(kinds);
        names.persons.putAll(persons);
        names.words.putAll(words);
        return names;
    }

    /** The same names and those of one non-dependant. */
    public Dictionary withPerson() {
        Dictionary names = new Dictionary();
        names.kinds.putAll(kinds);
        names.words.putAll(words);
        for (PersonFact fact : PersonFact.values()) {
            names.add(fact.key(), fact.kind());
        }
        names.kinds.putAll(persons);
        names.later.addAll(later);
        names.ofPerson = true;
        return names;
    }

    /** Adds a name that stands for something about one non-dependant, for example {@code person.exempt}. */
    public void addOfPerson(String name, Kind kind) {
        if (!name.startsWith("person.")) {
            throw new SchemeFault("expected a name such as \"person.exempt\", found \"" + name + "\"");
        }
        persons.put(name, kind);
    }

    /** Names that are worked out further down: whoever uses one too early is told so. */
    public void willFollow(Collection<String> names) {
        later.addAll(names);
    }

    /** Adds a name; a name that is there already keeps its kind. */
    public void add(String name, Kind kind) {
        Kind before = kinds.putIfAbsent(name, kind);
        if (before != null && before != kind) {
            throw new SchemeFault("\"" + name + "\" is " + before.word() + " elsewhere and cannot be " + kind.word()
                    + " here: use another name");
        }
    }

    /** Adds a name that is one of some words. */
    public void addWords(String name, Collection<String> allowed) {
        add(name, Kind.WORD);
        words.put(name, Set.copyOf(allowed));
    }

    public boolean holds(String name) {
        return kinds.containsKey(name);
    }

    /** The kind of a name; an unknown one is refused with the nearest known. */
    public Kind kind(String name) {
        Kind found = kinds.get(name);
        if (found == null) {
            if (later.contains(name)) {
                throw new SchemeFault(
                        "\"" + name + "\" is worked out further down: move what works it out above this line");
            }
            if (name.startsWith("person.") && !ofPerson) {
                throw new SchemeFault("\"" + name + "\" is about one other adult: only the rows of a step with"
                        + " \"couples: one-deduction\" (or each-person, highest-alone) may look at it");
            }
            throw new SchemeFault("unknown name \"" + name + "\"" + Nearest.hint(name, kinds.keySet())
                    + ": use a standard fact, or declare it under facts, define or an earlier step");
        }
        return found;
    }

    void checkWord(String name, String word) {
        Set<String> allowed = words.get(name);
        if (allowed != null && !allowed.contains(word)) {
            throw new SchemeFault("\"" + name + "\" cannot be \"" + word + "\": use one of "
                    + String.join(", ", new TreeSet<>(allowed)));
        }
    }

    /** Every name, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(kinds.keySet());
    }
}
