package org.benefitstriage.api.claims.wire.strict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes the OpenAPI document say exactly what the reader does. The scanner of annotations cannot: it knows nothing of
 * unknown fields being refused, of the words in another module's enums, or of examples of whole objects.
 */
public final class OpenApiSchemas {

    private static final String COMPONENT = "#/components/schemas/";

    private OpenApiSchemas() {}

    /** Puts the schema of every object that the parser reads into the document, in place of what was scanned. */
    public static void put(OpenAPI document, StrictParser<?> parser) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        components(parser.format()).forEach(document.getComponents()::addSchema);
    }

    /** Every component schema of a format by its title, the outermost first. */
    static Map<String, Schema> components(Format format) {
        Map<String, Schema> found = new LinkedHashMap<>();
        collect(format, found);
        return found;
    }

    private static void collect(Format format, Map<String, Schema> found) {
        if (format instanceof ObjectFormat object && !found.containsKey(object.title())) {
            found.put(object.title(), component(object));
            object.fields().forEach(field -> collect(field.format(), found));
        } else if (format instanceof ListFormat list) {
            collect(list.item(), found);
        } else if (format instanceof ChoiceFormat choice && !found.containsKey(choice.title())) {
            found.put(choice.title(), component(choice));
            choice.shapes().values().forEach(shape -> collect(shape, found));
        }
    }

    private static Schema component(ObjectFormat object) {
        Schema schema = typed(SchemaType.OBJECT).description(object.description());
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        for (ObjectFormat.Field field : object.fields()) {
            if (field.required()) {
                schema.addRequired(field.name());
            }
            schema.addProperty(
                    field.name(),
                    shape(field.format())
                            .description(field.description())
                            .examples(new ArrayList<>(List.of(Examples.of(field)))));
        }
        return schema;
    }

    private static Schema component(ChoiceFormat choice) {
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName(choice.property());
        Schema schema =
                typed(SchemaType.OBJECT).description(choice.description()).discriminator(discriminator);
        choice.shapes().forEach((word, shape) -> {
            discriminator.addMapping(word, COMPONENT + shape.title());
            schema.addOneOf(reference(shape.title()));
        });
        return schema;
    }

    private static Schema shape(Format format) {
        if (format instanceof ObjectFormat object) {
            return reference(object.title());
        } else if (format instanceof ChoiceFormat choice) {
            return reference(choice.title());
        } else if (format instanceof ListFormat list) {
            return list(list);
        } else if (format instanceof TextFormat text) {
            return text(text);
        } else if (format instanceof NumberFormat number) {
            return typed(SchemaType.INTEGER)
                    .format(number.size() == NumberFormat.Size.LONG ? "int64" : "int32")
                    .minimum(BigDecimal.valueOf(number.least()))
                    .maximum(BigDecimal.valueOf(number.most()));
        } else if (format instanceof FlagFormat) {
            return typed(SchemaType.BOOLEAN);
        } else if (format instanceof WordFormat words) {
            return typed(SchemaType.STRING)
                    .enumeration(new ArrayList<>(words.constants().keySet()));
        } else if (format instanceof DateFormat) {
            return typed(SchemaType.STRING).format("date");
        }
        throw new IllegalStateException("no schema for " + format.inWords());
    }

    private static Schema list(ListFormat list) {
        Schema schema = typed(SchemaType.ARRAY).items(shape(list.item())).maxItems(list.most());
        if (list.fewest() > 0) {
            schema.setMinItems(list.fewest());
        }
        if (list.repeats() == ListFormat.Repeats.REFUSED) {
            schema.setUniqueItems(true);
        }
        return schema;
    }

    private static Schema text(TextFormat text) {
        Schema schema = typed(SchemaType.STRING);
        if (text.form() != TextFormat.ANY) {
            return schema.pattern(text.form().pattern());
        }
        if (text.lines() == TextFormat.Lines.SEVERAL) {
            schema.setFormat(StrictParser.MULTI_LINE);
        }
        return schema.minLength(1).maxLength(text.longest());
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    private static Schema reference(String title) {
        return OASFactory.createSchema().ref(COMPONENT + title);
    }
}
