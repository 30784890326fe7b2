package org.benefitstriage.models.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Members of a YAML object, each read once and by kind; whatever is wrong is said with its line. */
final class YamlObject {

    private final Node node;
    private final Map<String, Node> members = new LinkedHashMap<>();

    private YamlObject(Node node) {
        this.node = node;
    }

    static YamlObject of(Node node, Set<String> known) throws TableFault {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, "expected named members");
        }
        YamlObject object = new YamlObject(node);
        for (NodeTuple member : mapping.getValue()) {
            String name = text(member.getKeyNode());
            if (!known.contains(name)) {
                throw fault(
                        member.getKeyNode(),
                        "unknown member; expected one of "
                                + known.stream().sorted().toList());
            }
            if (object.members.put(name, member.getValueNode()) != null) {
                throw fault(member.getKeyNode(), "given twice");
            }
        }
        return object;
    }

    static TableFault fault(Node node, String inWords) {
        return new TableFault(new TableProblem(
                node.getStartMark().getLine() + 1L, node.getStartMark().getColumn() + 1, "schema", inWords));
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Node require(String name) throws TableFault {
        Node found = members.get(name);
        if (found == null) {
            throw fault(node, "member missing: " + name);
        }
        return found;
    }

    String string(String name) throws TableFault {
        return text(require(name));
    }

    String string(String name, String otherwise) throws TableFault {
        return members.containsKey(name) ? string(name) : otherwise;
    }

    int number(String name, int lowest, int highest) throws TableFault {
        Node found = require(name);
        try {
            int value = Integer.parseInt(text(found));
            if (value >= lowest && value <= highest) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw fault(found, name + ": expected a whole number from " + lowest + " to " + highest);
    }

    List<String> strings(String name) throws TableFault {
        return members.containsKey(name) ? texts(require(name)) : List.of();
    }

    static List<Node> items(Node node) throws TableFault {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw fault(node, "expected a list");
    }

    /** A list of texts, or one text that stands for a list of one. */
    static List<String> texts(Node node) throws TableFault {
        if (node instanceof ScalarNode) {
            return List.of(text(node));
        }
        List<String> texts = new ArrayList<>();
        for (Node item : items(node)) {
            texts.add(text(item));
        }
        return texts;
    }

    static String text(Node node) throws TableFault {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(node, "expected one value");
    }
}
