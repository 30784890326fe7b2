package org.benefitstriage.rules.book;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * One rule as its DRL file states it.
 *
 * @param file the file
 * @param line the line on which the rule begins
 * @param unit the rule unit it belongs to, with its package
 * @param title its whole name
 * @param metadata its annotations without quotes, by name
 * @param facts the kinds of fact its conditions mention, in words
 * @param consequence what follows {@code then}
 */
public record DrlRule(
        String file,
        int line,
        String unit,
        String title,
        Map<String, String> metadata,
        List<String> facts,
        String consequence) {

    public DrlRule {
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
        facts = List.copyOf(facts);
    }

    public RuleName name() {
        return RuleName.parse(title);
    }

    /** The value of an annotation, if the rule has it. */
    public Optional<String> metadata(String key) {
        return Optional.ofNullable(metadata.get(key));
    }

    /** The value of an annotation that every rule has. */
    public String required(String key) {
        return metadata(key)
                .orElseThrow(() -> new RuleBookFault(place() + ": \"" + title + "\" has no @" + key + ": add it"));
    }

    /** What the rule looks at, in phrases. */
    public List<String> looksAt() {
        return metadata("looksAt").stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .toList();
    }

    /** Where the rule is written. */
    public String place() {
        return file + " line " + line;
    }
}
