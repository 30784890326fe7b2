package org.benefitstriage.api.appeals;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.benefitstriage.api.claims.wire.strict.OpenApiSchemas;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts what is asked for, as the readers read it, into the description of the API. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class AppealOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OpenApiSchemas.put(document, AppealResource.RECEIVED);
        OpenApiSchemas.put(document, AppealResource.TAKEN);
    }
}
