package org.benefitstriage.api.claims.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.benefitstriage.api.claims.wire.strict.OpenApiSchemas;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts the claim format, as the reader reads it, and the example claim into the OpenAPI document. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ClaimOpenApi implements OASFilter {

    /** The example claim, for a first {@code curl}: a resource of this module. */
    public static final String EXAMPLE = "/examples/first-claim.json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OpenApiSchemas.put(document, ClaimParser.STRICT);
        document.getComponents().getSchemas().get("Claim").setExamples(List.of(example()));
    }

    private static Object example() {
        try (var in = ClaimOpenApi.class.getResourceAsStream(EXAMPLE)) {
            return new ObjectMapper().readValue(in, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the example claim cannot be read", e);
        }
    }
}
