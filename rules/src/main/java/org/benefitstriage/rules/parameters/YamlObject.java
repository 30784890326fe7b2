package org.benefitstriage.rules.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.scheme.Nearest;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML mapping read strictly: a key given twice, a key nobody knows, a missing key, an empty value and an unquoted number
 * are refused, each with file, line and what to do. Nothing is guessed and no Java type is ever created from a tag.
 */
public final class YamlObject {

    private final String file;
    private final int line;
    private final Map<String, Node> members = new LinkedHashMap<>();

    private YamlObject(String file, Node node) {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw fault(
                    line,
                    "expected \"key: value\" lines, found a list or a single value: indent the keys below, or write {key: value}");
        }
        for (NodeTuple member : mapping.getValue()) {
            String key = scalar(member.getKeyNode()).getValue();
            if (members.putIfAbsent(key, member.getValueNode()) != null) {
                throw fault(lineOf(member.getKeyNode()), "\"" + key + "\" is given twice: keep one");
            }
        }
    }

    /** Reads a whole file, which is one mapping. */
    public static YamlObject parse(ResourceFile file) {
        return new YamlObject(file.name(), YamlSyntax.root(file));
    }

    /** Refuses any key besides these. Call it first: a misspelt key would otherwise look like a missing one. */
    public YamlObject only(String... known) {
        Set<String> allowed = new TreeSet<>(List.of(known));
        for (var member : members.entrySet()) {
            if (!allowed.contains(member.getKey())) {
                throw fault(
                        lineOf(member.getValue()),
                        "unknown key \"" + member.getKey() + "\"" + Nearest.hint(member.getKey(), allowed)
                                + ": use one of " + String.join(", ", allowed));
            }
        }
        return this;
    }

    public boolean has(String key) {
        return members.containsKey(key);
    }

    /** The keys, as written and in that order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(members.keySet());
    }

    /** A text with its place. Numbers have to be in quotes, so that nothing is read as binary floating point. */
    public YamlText located(String key) {
        return text(node(key), key);
    }

    /** A single value as it is written, quoted or not: for formulas, where {@code 6000} and {@code 98.06} are exact text. */
    public YamlText written(String key) {
        return written(node(key), key);
    }

    /** A list of single values as they are written. */
    public List<YamlText> allWritten(String key) {
        List<YamlText> texts = new ArrayList<>();
        for (Node item : sequence(key)) {
            texts.add(written(item, key));
        }
        return texts;
    }

    /** Whether the value under a key is a list. */
    public boolean isList(String key) {
        return node(key) instanceof SequenceNode;
    }

    private YamlText written(Node node, String key) {
        ScalarNode scalar = scalar(node);
        if (scalar.getValue().isBlank()) {
            throw fault(lineOf(node), "\"" + key + "\" is empty: give it a value or take the line out");
        }
        return new YamlText(file, lineOf(node), scalar.getValue());
    }

    public String text(String key) {
        return located(key).value();
    }

    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    public LocalDate date(String key) {
        ScalarNode node = scalar(node(key));
        return new YamlText(file, lineOf(node), node.getValue()).date();
    }

    /** A whole number, written without quotes. */
    public int whole(String key) {
        ScalarNode node = scalar(node(key));
        if (!node.getValue().matches("\\d{1,9}")) {
            throw fault(lineOf(node), "expected a whole number for \"" + key + "\", found \"" + node.getValue() + "\"");
        }
        return Integer.parseInt(node.getValue());
    }

    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : sequence(key)) {
            texts.add(text(item, key).value());
        }
        return texts;
    }

    public YamlObject object(String key) {
        return new YamlObject(file, node(key));
    }

    public List<YamlObject> objects(String key) {
        List<YamlObject> objects = new ArrayList<>();
        for (Node item : sequence(key)) {
            objects.add(new YamlObject(file, item));
        }
        return objects;
    }

    /** The two ends of a period, under the keys {@code from} and {@code to}: both are compulsory. */
    public EffectivePeriod period() {
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (to.isBefore(from)) {
            throw fault("expected an end on or after " + from + ", found " + to);
        }
        return new EffectivePeriod(from, to);
    }

    /** A complaint about this mapping as a whole. */
    public RuleBookFault fault(String problem) {
        return fault(line, problem);
    }

    /** The line on which it begins. */
    public int line() {
        return line;
    }

    private Node node(String key) {
        Node node = members.get(key);
        if (node == null) {
            throw fault("\"" + key + "\" is missing: add it");
        }
        return node;
    }

    private List<Node> sequence(String key) {
        if (node(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw fault(
                lineOf(node(key)),
                "expected a list for \"" + key + "\": write " + key
                        + ": [one, another], or a line with \"- \" for each");
    }

    private YamlText text(Node node, String key) {
        ScalarNode scalar = scalar(node);
        if (scalar.getTag().equals(Tag.NULL)) {
            throw fault(lineOf(node), "\"" + key + "\" is empty: give it a value or take the line out");
        }
        if (!scalar.getTag().equals(Tag.STR)) {
            throw fault(
                    lineOf(node),
                    "expected text for \"" + key + "\", found " + scalar.getValue() + " without quotes: write \""
                            + scalar.getValue() + "\" in quotes");
        }
        if (scalar.getValue().isBlank()) {
            throw fault(lineOf(node), "\"" + key + "\" is empty: give it a value or take the line out");
        }
        return new YamlText(file, lineOf(node), scalar.getValue());
    }

    private ScalarNode scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw fault(
                lineOf(node), "expected a single value, found several: put a text with a comma or a colon in quotes");
    }

    private RuleBookFault fault(int atLine, String problem) {
        return new RuleBookFault(file + " line " + atLine + ": " + problem);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
