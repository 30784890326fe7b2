package org.benefitstriage.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * The scenarios in which a rule fires, by rule: what the scenarios expect, which their tests hold the rules to. Scenarios say so
 * of blocking findings, indicators, guard-rails and rows of the routing table.
 *
 * @param byRule names of scenario folders in the order of the alphabet
 */
public record Examples(Map<String, List<String>> byRule) {

    /** No scenarios at hand. */
    public static final Examples NONE = new Examples(Map.of());

    private static final String EXPECTED = "expected.json";
    private static final List<String> MEMBERS = List.of("blockingFindings", "indicators", "guardRails");

    public Examples {
        byRule = Map.copyOf(byRule);
    }

    /** What the scenarios of a folder expect. */
    public static Examples in(Path scenarios) throws IOException {
        Map<String, List<String>> byRule = new TreeMap<>();
        try (Stream<Path> folders = Files.list(scenarios)) {
            for (Path folder : folders.sorted().toList()) {
                Path expected = folder.resolve(EXPECTED);
                if (Files.exists(expected)) {
                    String name = folder.getFileName().toString();
                    fired(expected).forEach(rule -> byRule.computeIfAbsent(rule, id -> new ArrayList<>())
                            .add(name));
                }
            }
        }
        return new Examples(byRule);
    }

    private static List<String> fired(Path expected) throws IOException {
        try {
            JsonFields fields = JsonFields.of(JsonReader.read(Files.readAllBytes(expected)));
            List<String> rules = new ArrayList<>(List.of(fields.string("row")));
            MEMBERS.forEach(member -> rules.addAll(fields.strings(member)));
            return rules;
        } catch (JsonSyntaxException e) {
            throw new RuleBookFault(expected + " is not JSON: " + e.getMessage());
        }
    }

    /** The scenarios in which a rule fires, perhaps none. */
    public List<String> of(RuleId rule) {
        return byRule.getOrDefault(rule.value(), List.of());
    }

    public boolean isEmpty() {
        return byRule.isEmpty();
    }
}
