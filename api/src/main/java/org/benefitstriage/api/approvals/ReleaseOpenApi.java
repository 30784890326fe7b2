package org.benefitstriage.api.approvals;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.benefitstriage.api.claims.wire.strict.OpenApiSchemas;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts the approval of a release, as the reader reads it, into the description of the API. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ReleaseOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OpenApiSchemas.put(document, ReleaseResource.PARSER);
    }
}
