package org.benefitstriage.api.claims.wire.strict;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of one of several shapes.
 *
 * @param title what the shapes have in common
 * @param description what it means
 * @param property the member that says which shape
 * @param shapes each shape by its word, in the order documented
 */
record ChoiceFormat(String title, String description, String property, Map<String, ObjectFormat> shapes)
        implements Format {

    @Override
    public String inWords() {
        return "an object";
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (!(sent instanceof Sent.Members members)) {
            problems.wrongType(at, inWords(), sent);
            return null;
        }
        Sent word = members.byName().get(property);
        if (word == null) {
            problems.add(
                    at.member(property),
                    ProblemKind.MISSING,
                    "the field \"" + property + "\" is missing: expected " + words());
            return null;
        }
        if (!(word instanceof Sent.Text text)) {
            problems.wrongType(at.member(property), words(), word);
            return null;
        }
        ObjectFormat shape = shapes.get(text.value());
        if (shape == null) {
            problems.add(at.member(property), ProblemKind.NOT_ALLOWED, "expected " + words());
            return null;
        }
        return shape.read(sent, at, problems);
    }

    private String words() {
        return "one of " + String.join(", ", shapes.keySet());
    }
}
