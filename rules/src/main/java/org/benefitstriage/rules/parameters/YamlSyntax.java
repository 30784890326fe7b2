package org.benefitstriage.rules.parameters;

import java.io.StringReader;
import org.benefitstriage.engine.port.RuleBookFault;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Turns YAML text into its syntax tree. Anchors that repeat a block are refused: every number stands where it is read. */
final class YamlSyntax {

    private YamlSyntax() {}

    private static String fix(String problem) {
        if (problem.contains("TAB")) {
            return ": indent with spaces";
        }
        return problem.contains("mapping values are not allowed")
                ? ": put a text that holds a colon in quotes, and start the keys of one step in the same column"
                : ": check the indentation, the quotes and the brackets on this line and the one before";
    }

    static Node root(ResourceFile file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(file.text()));
            if (root == null) {
                throw new RuleBookFault(
                        file.name() + " line 1: the file is empty: fill it, or take it out of its index.txt");
            }
            return root;
        } catch (MarkedYAMLException e) {
            throw new RuleBookFault(
                    file.name() + " line " + (e.getProblemMark().getLine() + 1) + ": not YAML: " + e.getProblem()
                            + fix(e.getProblem()),
                    e);
        } catch (YAMLException e) {
            throw new RuleBookFault(file.name() + ": not YAML that this project accepts: " + e.getMessage(), e);
        }
    }
}
