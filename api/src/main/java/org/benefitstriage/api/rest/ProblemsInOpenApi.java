package org.benefitstriage.api.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.benefitstriage.api.problems.ProblemDetails;
import org.benefitstriage.api.problems.ProblemKind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the description of the API which problems each operation can answer with. They follow from what an operation
 * takes, so they are derived once here instead of being repeated on every method.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ProblemsInOpenApi implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final List<ProblemKind> EVERYWHERE = List.of(
            ProblemKind.SIGN_IN_REQUIRED,
            ProblemKind.NOT_ALLOWED,
            ProblemKind.TOO_MANY_ATTEMPTS,
            ProblemKind.UNAVAILABLE);
    private static final List<ProblemKind> WITH_BODY = List.of(
            ProblemKind.MALFORMED_JSON,
            ProblemKind.TOO_LARGE,
            ProblemKind.UNSUPPORTED_MEDIA_TYPE,
            ProblemKind.INVALID_FACTS,
            ProblemKind.UNKNOWN_FIELD);
    private static final List<ProblemKind> WITH_VERSION = List.of(
            ProblemKind.ALREADY_DECIDED, ProblemKind.CONFLICT, ProblemKind.STALE_VERSION, ProblemKind.VERSION_REQUIRED);
    private static final List<ProblemKind> WITH_KEY = List.of(
            ProblemKind.MISSING_IDEMPOTENCY_KEY,
            ProblemKind.BAD_REQUEST,
            ProblemKind.ALREADY_RUNNING,
            ProblemKind.KEY_REUSED);

    /** What does not follow from parameters and bodies. */
    private static final Map<String, List<ProblemKind>> MORE = Map.of(
            "GET /v1/policies/current", List.of(ProblemKind.NOT_FOUND),
            "POST /v1/policies", List.of(ProblemKind.CONFLICT));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSchema("Problem", problem());
        document.getComponents().addSchema("Violation", violation());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, item, method, operation)));
    }

    private static void describe(String path, PathItem item, PathItem.HttpMethod method, Operation operation) {
        Set<ProblemKind> kinds = new LinkedHashSet<>(EVERYWHERE);
        kinds.addAll(MORE.getOrDefault(method + " " + path, List.of()));
        if (operation.getRequestBody() != null) {
            kinds.addAll(WITH_BODY);
        }
        parameters(item, operation).forEach(parameter -> kinds.addAll(problemsOf(parameter)));
        Set<Integer> statuses = new TreeSet<>();
        kinds.forEach(kind -> statuses.add(kind.status()));
        for (int status : statuses) {
            List<ProblemKind> same =
                    kinds.stream().filter(kind -> kind.status() == status).toList();
            operation.getResponses().addAPIResponse(Integer.toString(status), response(same));
        }
    }

    private static List<Parameter> parameters(PathItem item, Operation operation) {
        List<Parameter> own = operation.getParameters() == null ? List.of() : operation.getParameters();
        List<Parameter> shared = item.getParameters() == null ? List.of() : item.getParameters();
        return Stream.concat(own.stream(), shared.stream()).toList();
    }

    private static List<ProblemKind> problemsOf(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH) {
            return List.of(ProblemKind.NOT_FOUND);
        }
        if (parameter.getIn() == Parameter.In.QUERY) {
            return List.of(ProblemKind.BAD_REQUEST);
        }
        return switch (parameter.getName()) {
            case "If-Match" -> WITH_VERSION;
            case "Idempotency-Key" -> WITH_KEY;
            default -> List.of();
        };
    }

    /** One line for each problem of the status: its type, and what it means. */
    private static APIResponse response(List<ProblemKind> kinds) {
        String description = String.join(
                "\n",
                kinds.stream()
                        .map(kind -> "`" + kind.type() + "`: " + kind.meaning())
                        .toList());
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemDetails.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        if (kinds.contains(ProblemKind.UNAVAILABLE)
                || kinds.contains(ProblemKind.ALREADY_RUNNING)
                || kinds.contains(ProblemKind.TOO_MANY_ATTEMPTS)) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds to wait before trying again.")
                            .schema(typed(Schema.SchemaType.INTEGER)));
        }
        return response;
    }

    private static Schema problem() {
        return typed(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457). It never repeats what was sent.")
                .addProperty("type", text("What sort of problem; callers may branch on it.", "/problems/invalid-facts"))
                .addProperty("title", text("The same for every problem of the type.", "Some facts cannot be accepted"))
                .addProperty(
                        "status",
                        typed(Schema.SchemaType.INTEGER)
                                .description("The HTTP status.")
                                .examples(List.of(422)))
                .addProperty("detail", text("About this occurrence.", "Another officer works on this referral."))
                .addProperty(
                        "instance",
                        text(
                                "Names this occurrence, as in the service's log.",
                                "urn:uuid:9a1f1f0c-8a5e-4a8e-b3a5-0c3f5f1f7f5e"))
                .addProperty(
                        "violations",
                        typed(Schema.SchemaType.ARRAY)
                                .description("Everything that is wrong with a body, and where.")
                                .items(OASFactory.createSchema().ref("#/components/schemas/Violation")))
                .required(List.of("type", "title", "status"));
    }

    private static Schema violation() {
        return typed(Schema.SchemaType.OBJECT)
                .description("One thing wrong with a body, and where.")
                .addProperty("pointer", text("JSON pointer to the place.", "/tenancy/rent/amountPence"))
                .addProperty(
                        "message", text("What is wrong and how to mend it.", "expected a number from 0 to 1000000000"))
                .required(List.of("pointer", "message"));
    }

    private static Schema text(String description, String example) {
        return typed(Schema.SchemaType.STRING).description(description).examples(List.of(example));
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
