package org.benefitstriage.api.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letter that tells the claimant what was decided. */
@Path("/v1/decisions/{decisionId}/notice")
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
@Tag(name = "Notices", description = "Letters about decided awards, from the recorded working.")
public class NoticeResource {

    /** The media type of a letter to print. */
    public static final String PDF = "application/pdf";

    private static final String WHAT =
            "One letter for each benefit, one after the other. Only a decided claim has one: an automatic approval, an"
                    + " officer's approval that did not change the award, or an officer's decision not to pay. That it"
                    + " was read is logged.";

    private final CurrentCaller current;
    private final Notices notices;

    NoticeResource(CurrentCaller current, Notices notices) {
        this.current = current;
        this.notices = notices;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "Read the notice", description = WHAT)
    @APIResponse(
            responseCode = "200",
            description = "The letters.",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public String html(@PathParam("decisionId") String decisionId) {
        return NoticePage.html(notices.of(current.caller(), QueryValue.id(decisionId)));
    }

    @GET
    @Produces(PDF)
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("decisionId") String decisionId) {
        return NoticePdf.bytes(notices.of(current.caller(), QueryValue.id(decisionId)));
    }
}
