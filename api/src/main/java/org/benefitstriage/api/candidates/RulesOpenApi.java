package org.benefitstriage.api.candidates;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.benefitstriage.api.claims.wire.strict.OpenApiSchemas;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts the requests about rules, as the reader reads them, into the description of the API. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class RulesOpenApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OpenApiSchemas.put(document, RulesResource.APPROVALS);
        OpenApiSchemas.put(document, RulesResource.COMPARISONS);
    }
}
