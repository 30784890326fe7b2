package org.benefitstriage.api.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The committed description of the API is the one the service gives. To write it anew:
 *
 * <pre>./mvnw -pl api test -Dtest=OpenApiDocumentTest -Dtriage.refresh=true</pre>
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenApiDocumentTest {

    private static final Path COMMITTED = Path.of(System.getProperty("triage.root", ".."), "docs", "openapi.yaml")
            .normalize();
    private static final String REFRESH =
            "docs/openapi.yaml is stale. Refresh it: ./mvnw -pl api test -Dtest=OpenApiDocumentTest"
                    + " -Dtriage.refresh=true";

    private String served;
    private Map<String, Object> document;

    @BeforeEach
    void read() {
        served = given().accept("application/yaml").get("/q/openapi").asString();
        document = new Yaml().load(served);
    }

    @Test
    void the_committed_document_is_the_one_served() throws IOException {
        if (Boolean.getBoolean("triage.refresh")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED).as(REFRESH).exists();
        assertThat(Files.readString(COMMITTED)).as(REFRESH).isEqualTo(served);
    }

    @Test
    void it_is_version_3_1() {
        assertThat((String) document.get("openapi")).startsWith("3.1");
    }

    @Test
    void it_lists_exactly_the_resources_of_the_api() {
        assertThat(map(document, "paths").keySet())
                .isEqualTo(Set.of(
                        "/v1/claims",
                        "/v1/claims/{claimId}",
                        "/v1/claims/{claimId}/retention",
                        "/v1/claims/{claimId}/holds",
                        "/v1/claims/{claimId}/holds/{holdId}/release",
                        "/v1/claims/{claimId}/erasure",
                        "/v1/decisions",
                        "/v1/decisions/{decisionId}",
                        "/v1/decisions/{decisionId}/explanation",
                        "/v1/decisions/{decisionId}/replays",
                        "/v1/decisions/{decisionId}/notice",
                        "/v1/decisions/{decisionId}/review-requests",
                        "/v1/decisions/{decisionId}/appeals",
                        "/v1/decisions/{decisionId}/appeals/{appealId}/steps",
                        "/v1/decisions/{decisionId}/receipt",
                        "/v1/decisions/{decisionId}/receipt/entry",
                        "/v1/audit/export",
                        "/v1/audit/checkpoint",
                        "/v1/audit/keys",
                        "/v1/audit/keys/rewrapping",
                        "/v1/audit/key",
                        "/v1/referrals",
                        "/v1/referrals/{referralId}",
                        "/v1/referrals/{referralId}/assignee",
                        "/v1/referrals/{referralId}/decision",
                        "/v1/calculations",
                        "/v1/policies",
                        "/v1/policies/current",
                        "/v1/parameters",
                        "/v1/parameters/{figureId}/signatures",
                        "/v1/halts",
                        "/v1/halts/{haltId}/clearance",
                        "/v1/rules",
                        "/v1/rules/comparisons",
                        "/v1/rules/comparisons/{sha256}",
                        "/v1/rules/approvals",
                        "/v1/models",
                        "/v1/models/comparison",
                        "/v1/models/activations",
                        "/v1/releases",
                        "/v1/releases/approvals",
                        "/v1/measurements"));
    }

    @Test
    void every_operation_has_a_summary_and_names_its_problems() {
        map(document, "paths").forEach((path, item) -> map(item).forEach((method, operation) -> {
            if (method.equals("parameters")) {
                return;
            }
            assertThat(map(operation)).as(method + " " + path).containsKeys("summary", "responses");
            assertThat(map(operation, "responses").keySet())
                    .as(method + " " + path)
                    .contains("401", "403", "503");
        }));
    }

    @Test
    void no_type_of_a_library_is_a_schema_and_every_reference_leads_somewhere() {
        Set<String> schemas = map(document, "components", "schemas").keySet();

        assertThat(schemas).doesNotContain("EngineImpl", "AtomicLong", "InputStream", "UriInfo", "Template");
        assertThat(schemas).noneMatch(name -> name.endsWith("Impl") || name.endsWith("Dto") || name.endsWith("Entity"));
        var references = java.util.regex.Pattern.compile("#/components/schemas/([A-Za-z0-9]+)")
                .matcher(served);
        while (references.find()) {
            assertThat(schemas).contains(references.group(1));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value, String... path) {
        Object found = value;
        for (String name : path) {
            found = ((Map<String, Object>) found).get(name);
        }
        return (Map<String, Object>) found;
    }
}
