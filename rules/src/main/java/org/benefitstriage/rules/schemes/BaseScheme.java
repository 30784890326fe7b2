package org.benefitstriage.rules.schemes;

import java.util.LinkedHashMap;
import java.util.Map;
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

    private BaseScheme(ResourceFile file, String name, YamlObject root) {
        this.file = file;
        this.name = name;
        this.root = root;
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

    YamlObject step(YamlText id) {
        YamlObject found = steps.get(id.value());
        if (found == null) {
            throw id.fault("the base scheme " + name + " has no step \"" + id.value() + "\""
                    + Nearest.hint(id.value(), steps.keySet()) + ": use one of " + String.join(", ", steps.keySet()));
        }
        return found;
    }
}
