package org.benefitstriage.api.claims.wire.strict;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the format out of records whose components carry {@link Schema}. What it does not understand it refuses at once. */
final class Formats {

    /** The first and the last day that any date of a claim can be. */
    private static final DateFormat DATE = new DateFormat(LocalDate.of(1890, 1, 1), LocalDate.of(2100, 12, 31));

    private static final FlagFormat FLAG = new FlagFormat();

    private static final String PENCE = "Pence";

    private final Map<String, String> formsInWords;

    /** Patterns not among {@code formsInWords} are refused: a message could not say what they want. */
    Formats(Map<String, String> formsInWords) {
        this.formsInWords = Map.copyOf(formsInWords);
    }

    Format of(Class<?> type) {
        if (type.isRecord()) {
            return object(type);
        }
        if (type.isInterface() && !schema(type).discriminatorProperty().isEmpty()) {
            return choice(type);
        }
        throw new IllegalArgumentException("no format for " + type);
    }

    private ObjectFormat object(Class<?> type) {
        Schema schema = schema(type);
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new ObjectFormat(
                    schema.name(),
                    schema.description(),
                    constructor,
                    Arrays.stream(components).map(this::field).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private ChoiceFormat choice(Class<?> type) {
        Schema schema = schema(type);
        Map<String, ObjectFormat> shapes = new LinkedHashMap<>();
        for (DiscriminatorMapping mapping : schema.discriminatorMapping()) {
            shapes.put(mapping.value(), object(mapping.schema()));
        }
        return new ChoiceFormat(schema.name(), schema.description(), schema.discriminatorProperty(), shapes);
    }

    private ObjectFormat.Field field(RecordComponent component) {
        Schema schema = component.getAccessor().getAnnotation(Schema.class);
        if (schema == null) {
            throw new IllegalArgumentException("no description: " + component);
        }
        return new ObjectFormat.Field(
                component.getName(),
                schema.description(),
                schema.required(),
                value(component.getName(), component.getGenericType(), schema),
                String.join("", schema.examples()));
    }

    private Format value(String name, Type type, Schema schema) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListFormat(
                    value(name, list.getActualTypeArguments()[0], schema),
                    schema.minItems() == Integer.MAX_VALUE ? 0 : schema.minItems(),
                    schema.maxItems(),
                    schema.uniqueItems() ? ListFormat.Repeats.REFUSED : ListFormat.Repeats.ALLOWED);
        } else if (type == String.class) {
            return text(schema);
        } else if (type == LocalDate.class) {
            return DATE;
        } else if (type == Integer.class || type == Long.class) {
            return new NumberFormat(
                    Long.parseLong(schema.minimum()),
                    Long.parseLong(schema.maximum()),
                    name.endsWith(PENCE) ? NumberFormat.Unit.PENCE : NumberFormat.Unit.OTHER,
                    type == Long.class ? NumberFormat.Size.LONG : NumberFormat.Size.INTEGER);
        } else if (type == Boolean.class) {
            return FLAG;
        } else if (type instanceof Class<?> words && words.isEnum()) {
            return words(words, schema);
        } else if (type instanceof Class<?> object) {
            return of(object);
        }
        throw new IllegalArgumentException("no format for " + type);
    }

    private TextFormat text(Schema schema) {
        TextFormat.Lines lines =
                schema.format().equals(StrictParser.MULTI_LINE) ? TextFormat.Lines.SEVERAL : TextFormat.Lines.ONE;
        if (schema.pattern().isEmpty()) {
            String inWords = "text of 1 to " + schema.maxLength() + " characters";
            return new TextFormat(schema.maxLength(), TextFormat.ANY, inWords, lines);
        }
        String inWords = formsInWords.get(schema.pattern());
        if (inWords == null) {
            throw new IllegalArgumentException("no words for the pattern " + schema.pattern());
        }
        return new TextFormat(Integer.MAX_VALUE, Pattern.compile(schema.pattern()), inWords, lines);
    }

    private static WordFormat words(Class<?> type, Schema schema) {
        List<String> allowed = List.of(schema.enumeration());
        Map<String, Object> constants = new LinkedHashMap<>();
        Stream.of(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> allowed.isEmpty() || allowed.contains(constant.name()))
                .forEach(constant -> constants.put(constant.name(), constant));
        return new WordFormat(constants);
    }

    private static Schema schema(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        if (schema == null) {
            throw new IllegalArgumentException("no description: " + type);
        }
        return schema;
    }
}
