package org.benefitstriage.api.claims.wire.strict;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.benefitstriage.api.claims.wire.ClaimFormat;
import org.benefitstriage.api.claims.wire.ClaimOpenApi;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

/** The documented schema and the parser accept exactly the same fields, and every documented example is accepted. */
class DocumentedFormatTest {

    private static final Format FORMAT = ClaimFormat.parser().format();

    private static OpenAPI scanned() throws IOException {
        Indexer indexer = new Indexer();
        for (Class<?> type : ClaimFormat.records()) {
            indexer.indexClass(type);
        }
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .withIndex(indexer.complete())
                .build()
                .model();
    }

    private static Map<String, ObjectFormat> objects() {
        Map<String, ObjectFormat> found = new LinkedHashMap<>();
        collect(FORMAT, found);
        return found;
    }

    private static void collect(Format format, Map<String, ObjectFormat> found) {
        if (format instanceof ObjectFormat object) {
            found.put(object.title(), object);
            object.fields().forEach(field -> collect(field.format(), found));
        } else if (format instanceof ListFormat list) {
            collect(list.item(), found);
        } else if (format instanceof ChoiceFormat choice) {
            choice.shapes().values().forEach(shape -> collect(shape, found));
        }
    }

    @Test
    void the_schema_that_a_scan_of_the_annotations_finds_has_the_fields_that_the_parser_reads() throws IOException {
        Map<String, Schema> schemas = scanned().getComponents().getSchemas();

        assertThat(objects()).hasSize(37);
        objects().forEach((title, object) -> {
            Schema schema = schemas.get(title);
            assertThat(schema).as(title).isNotNull();
            assertThat(schema.getProperties().keySet()).as(title).isEqualTo(names(object));
            assertThat(schema.getRequired() == null ? Set.of() : Set.copyOf(schema.getRequired()))
                    .as("required in %s", title)
                    .isEqualTo(required(object));
        });
    }

    @Test
    void the_published_schema_has_the_fields_that_the_parser_reads_and_refuses_others() throws IOException {
        OpenAPI document = scanned();
        new ClaimOpenApi().filterOpenAPI(document);
        Map<String, Schema> schemas = document.getComponents().getSchemas();

        objects().forEach((title, object) -> {
            Schema schema = schemas.get(title);
            assertThat(schema.getProperties().keySet()).as(title).isEqualTo(names(object));
            assertThat(schema.getAdditionalPropertiesSchema().getBooleanSchema())
                    .as(title)
                    .isFalse();
        });
        assertThat(schemas.get("Income").getOneOf()).hasSize(5);
        assertThat(schemas.get("Tenancy").getProperties().get("accommodation").getEnumeration())
                .contains("DOMESTIC_ABUSE_REFUGE", "NOT_KNOWN");
    }

    @Test
    void the_published_schema_shows_an_example_for_every_field_and_a_whole_claim() throws IOException {
        OpenAPI document = scanned();
        new ClaimOpenApi().filterOpenAPI(document);
        Map<String, Schema> schemas = document.getComponents().getSchemas();

        objects().keySet().forEach(title -> schemas.get(title).getProperties().forEach((name, property) -> {
            assertThat(property.getExamples()).as("%s.%s", title, name).hasSize(1);
            assertThat(property.getDescription()).as("%s.%s", title, name).isNotBlank();
        }));
        assertThat(schemas.get("Claim").getExamples()).hasSize(1);
        assertThat(schemas.get("Claim").getExamples().get(0).toString()).contains("QQ123456C", "GUARANTEE_CREDIT");
    }

    @Test
    void a_claim_made_of_every_documented_example_is_accepted() {
        ParseResult<?> result = ClaimFormat.parser().parse(EveryField.bytes(ClaimFormat.parser()));

        assertThat(result.<List<FieldProblem>>fold(
                        accepted -> List.of(),
                        problems -> problems,
                        where -> List.of(new FieldProblem("", ProblemKind.MORE, where))))
                .isEmpty();
    }

    private static Set<String> names(ObjectFormat object) {
        return object.fields().stream()
                .map(ObjectFormat.Field::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> required(ObjectFormat object) {
        return object.fields().stream()
                .filter(ObjectFormat.Field::required)
                .map(ObjectFormat.Field::name)
                .collect(Collectors.toSet());
    }
}
