package org.benefitstriage.api.claims.wire.strict;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that becomes a record. */
final class ObjectFormat implements Format {

    /**
     * One member.
     *
     * @param name its name
     * @param description what it means
     * @param required whether it must be there
     * @param format what its value looks like
     * @param example an example as the annotation has it, empty when it is made from the members' examples
     */
    record Field(String name, String description, boolean required, Format format, String example) {}

    private final String title;
    private final String description;
    private final Constructor<?> constructor;
    private final List<Field> fields;
    private final Map<String, Integer> positions = new HashMap<>();

    ObjectFormat(String title, String description, Constructor<?> constructor, List<Field> fields) {
        this.title = title;
        this.description = description;
        this.constructor = constructor;
        this.fields = List.copyOf(fields);
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i).name(), i);
        }
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<Field> fields() {
        return fields;
    }

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
        int before = problems.found();
        Object[] values = new Object[fields.size()];
        members.byName().forEach((name, value) -> {
            Integer position = positions.get(name);
            if (position == null) {
                UnknownField.report(name, at, names(), problems);
            } else {
                values[position] = fields.get(position).format().read(value, at.member(name), problems);
            }
        });
        for (String name : members.repeated()) {
            if (positions.containsKey(name)) {
                problems.add(
                        at.member(name), ProblemKind.REPEATED, "the field \"" + name + "\" is given more than once");
            } else {
                problems.add(at, ProblemKind.REPEATED, "an unknown field is given more than once");
            }
        }
        for (Field field : fields) {
            if (field.required() && !members.byName().containsKey(field.name())) {
                problems.add(
                        at.member(field.name()), ProblemKind.MISSING, "the field \"" + field.name() + "\" is missing");
            }
        }
        return problems.found() == before ? create(values) : null;
    }

    private List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    private Object create(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of the format refused values that were checked: " + title, e);
        }
    }
}
