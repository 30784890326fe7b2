package org.benefitstriage.api.reviews;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.benefitstriage.api.claims.wire.strict.OpenApiSchemas;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts what is asked for, as the reader reads it, into the description of the API. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ReviewOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OpenApiSchemas.put(document, ReviewResource.PARSER);
    }
}
