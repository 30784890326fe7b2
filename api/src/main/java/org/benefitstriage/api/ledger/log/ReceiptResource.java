package org.benefitstriage.api.ledger.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a claimant or an auditor keeps of a decision: it proves without us that the decision is in the log. */
@Path("/v1/decisions/{decisionId}/receipt")
@RolesAllowed({Roles.FORM_CLIENT, Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
@Tag(name = "Audit log", description = "Proof that what was decided was recorded then and has not changed since.")
public class ReceiptResource {

    private final CurrentCaller current;
    private final DecisionReceipts receipts;

    ReceiptResource(CurrentCaller current, DecisionReceipts receipts) {
        this.current = current;
        this.receipts = receipts;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Keep a receipt",
            description = "A tlog-proof: where the decision's entry is in the audit log, the hashes that lead to the"
                    + " signed root, and the checkpoint. With the entry it is checked by triage-verify.jar receipt. Within"
                    + " two seconds of the decision; before that 503 with Retry-After.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "503", description = "Not signed yet: ask again after Retry-After.")
    public Response receipt(@PathParam("decisionId") String decisionId) {
        return receipt(receipts.of(current.caller().authority(), QueryValue.id(decisionId)), decisionId);
    }

    @GET
    @Path("/entry")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Keep the entry a receipt is for",
            description =
                    "The exact bytes that were logged. They hold codes, versions and commitments, no personal data.")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "503", description = "Not signed yet: ask again after Retry-After.")
    public Response entry(@PathParam("decisionId") String decisionId) {
        return entry(receipts.of(current.caller().authority(), QueryValue.id(decisionId)), decisionId);
    }

    /** The receipt as a file to keep, whoever asks for it. */
    public static Response receipt(LoggedDecision logged, String decisionId) {
        return file(logged.receipt().bytes(), MediaType.TEXT_PLAIN, "decision-" + decisionId + ".tlog-proof");
    }

    /** The entry as a file to keep. */
    public static Response entry(LoggedDecision logged, String decisionId) {
        return file(logged.entry(), MediaType.APPLICATION_JSON, "decision-" + decisionId + ".entry.json");
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
