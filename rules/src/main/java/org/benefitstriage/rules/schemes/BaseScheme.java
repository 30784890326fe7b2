package org.benefitstriage.rules.schemes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.Expression;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.Nearest;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.parameters.YamlObject;
import org.benefitstriage.rules.parameters.YamlText;

/**
 * A scheme that others refer to, such as the default scheme of SI 2012/2886: definitions and steps that a council's file may take
 * over one by one. It has a version of its own and is never an award by itself.
 */
final class BaseScheme {

    private final ResourceFile file;
    private final String name;
    private final YamlObject root;
    private final Map<String, YamlObject> steps = new LinkedHashMap<>();
    private final Dictionary names = Dictionary.ofHousehold();
    private final Map<String, LocalScheme.DeclaredFact> declared = new LinkedHashMap<>();
    private final Map<String, Expression> definitions = new LinkedHashMap<>();
    private final Map<String, Expression> personDefinitions = new LinkedHashMap<>();

    private BaseScheme(ResourceFile file, String name, YamlObject root) {
        this.file = file;
        this.name = name;
        this.root = root;
        // Read once for every scheme that refers to it.
        SchemeFile.facts(root, names, declared);
        SchemeFile.definitions(root, names, definitions);
        SchemeFile.personDefinitions(root, names, personDefinitions);
        for (YamlObject step : root.objects("steps")) {
            if (steps.put(step.text("id"), step) != null) {
                throw step.fault("the step id \"" + step.text("id") + "\" is used twice: give each step its own");
            }
        }
    }

    static BaseScheme read(ResourceFile file) {
        YamlObject root = YamlObject.parse(file)
                .only("base", "title", "effective", "notes", "facts", "define", "define_person", "steps");
        root.text("title");
        root.object("effective").only("from", "to").period();
        return new BaseScheme(file, root.text("base"), root);
    }

    /** The file's text, as part of what a council's scheme says. */
    String text() {
        return file.text();
    }

    YamlObject root() {
        return root;
    }

    /** The standard facts and its own names. */
    Dictionary names() {
        return names;
    }

    Map<String, LocalScheme.DeclaredFact> declared() {
        return declared;
    }

    Map<String, Expression> definitions() {
        return definitions;
    }

    Map<String, Expression> personDefinitions() {
        return personDefinitions;
    }

    YamlObject step(YamlText id) {
        YamlObject found = steps.get(id.value());
        if (found == null) {
            throw id.fault("the base scheme " + name + " has no step \"" + id.value() + "\""
                    + Nearest.hint(id.value(), steps.keySet()) + ": use one of " + String.join(", ", steps.keySet()));
        }
        return found;
    }
}
