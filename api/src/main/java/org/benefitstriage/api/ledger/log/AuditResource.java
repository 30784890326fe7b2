package org.benefitstriage.api.ledger.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit log for those who check it. */
@Path("/v1/audit")
@Tag(name = "Audit log")
public class AuditResource {

    private static final String ZIP = "application/zip";
    private static final int MOST_CLAIMS = 100;

    private final CurrentCaller current;
    private final AuditExport export;
    private final LedgerKeys keys;

    AuditResource(CurrentCaller current, AuditExport export, LedgerKeys keys) {
        this.current = current;
        this.export = export;
        this.keys = keys;
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            summary = "Export the log",
            description = "A zip of what triage-verify.jar reads: the log in the tlog-tiles layout under its latest"
                    + " checkpoint, every checkpoint, and decisions.jsonl for its database command. With claims named,"
                    + " disclosures.jsonl holds what was logged of them in clear. That it was exported is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The zip.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "The council has no log of this number.")
    @APIResponse(responseCode = "503", description = "Nothing is signed yet: ask again after Retry-After.")
    public Response export(
            @Parameter(description = "Claims to disclose, separated by commas, 100 at most; none when left out.")
                    @QueryParam("claims")
                    Optional<String> claims,
            @Parameter(
                            description =
                                    "Number of the log: an earlier one, which was closed when the next began; the log in"
                                            + " use when left out.")
                    @QueryParam("log")
                    Optional<String> number) {
        Caller caller = current.caller();
        Set<UUID> disclosed = claims(claims);
        String log = log(caller, number);
        export.announce(caller, log, disclosed);
        StreamingOutput body = out -> export.write(caller.authority(), log, disclosed, out);
        return Response.ok(body, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-log.zip\"")
                .build();
    }

    @GET
    @Path("/checkpoint")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(
            summary = "Keep the latest checkpoint",
            description = "Five lines of text. Whoever keeps one where the administrator cannot reach it can show later"
                    + " that the log was rewritten or cut short.")
    @APIResponse(
            responseCode = "200",
            description = "The signed checkpoint.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "503", description = "Nothing is signed yet: ask again after Retry-After.")
    public Response checkpoint() {
        return export.latest(current.caller().authority())
                .map(latest -> text(latest.note().written()))
                .orElseThrow(
                        () -> ProblemException.of(ProblemKind.RECEIPT_PENDING).retryAfter(Duration.ofSeconds(1)));
    }

    @GET
    @Path("/key")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.FORM_CLIENT, Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
    @Operation(
            summary = "Read the log's public key",
            description = "In the form a verifier takes. Publish it where the service's administrator cannot change it:"
                    + " a key that comes with the log proves nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The key.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public Response key() {
        return text(keys.signer(current.caller().authority()).key() + "\n");
    }

    private String log(Caller caller, Optional<String> number) {
        if (number.isEmpty()) {
            return keys.log(caller.authority());
        }
        if (!number.get().matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.of(ProblemKind.BAD_REQUEST, "log: expected the number of a log, from 1.");
        }
        return keys.log(caller.authority(), Integer.parseInt(number.get()));
    }

    private static Response text(String text) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                .build();
    }

    private static Set<UUID> claims(Optional<String> text) {
        Set<UUID> claims = new LinkedHashSet<>();
        text.filter(given -> !given.isBlank()).ifPresent(given -> Arrays.stream(given.split(",", MOST_CLAIMS + 1))
                .forEach(id -> claims.add(QueryValue.id(id.strip()))));
        if (claims.size() > MOST_CLAIMS) {
            throw ProblemException.of(ProblemKind.BAD_REQUEST, "At most " + MOST_CLAIMS + " claims at a time.");
        }
        return claims;
    }
}
