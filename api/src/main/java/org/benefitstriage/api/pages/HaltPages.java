package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.halts.Halts;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.policy.HaltReason;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether claims may be approved without a person, what stands in the way, and the switch. */
@Path("/halts")
@Blocking
@RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class HaltPages {

    private static final int LONGEST = 1000;

    @CheckedTemplate(basePath = "halts")
    static class Templates {
        static native TemplateInstance list(Frame frame, HaltListView view, String error, String done);
    }

    private final Halts halts;
    private final Frames frames;
    private final OfficerNames names;
    private final CurrentCaller current;

    HaltPages(Halts halts, Frames frames, OfficerNames names, CurrentCaller current) {
        this.halts = halts;
        this.frames = frames;
        this.names = names;
        this.current = current;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> done) {
        return page("", done.isPresent() ? "Recorded" : "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.OWNER})
    public Response halt(MultivaluedMap<String, String> posted) {
        Caller caller = current.caller();
        return record(posted, because -> halts.open(caller.authority(), HaltReason.PERSON, because, Actor.of(caller)));
    }

    @POST
    @Path("{id}/clearance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    public Response clear(@RestPath String id, MultivaluedMap<String, String> posted) {
        return record(posted, because -> halts.clear(current.caller(), QueryValue.id(id), because));
    }

    private Response record(MultivaluedMap<String, String> posted, Consumer<String> change) {
        String because = Posted.field(posted, "because").strip();
        if (because.isEmpty() || !Posted.fits(because, LONGEST)) {
            return Response.status(422)
                    .entity(page("Say why, in 1,000 characters or fewer", "").render())
                    .build();
        }
        change.accept(because);
        return Response.seeOther(URI.create("/halts?done=yes")).build();
    }

    private TemplateInstance page(String error, String done) {
        Caller caller = current.caller();
        return Templates.list(
                frames.of(Section.HALTS),
                HaltListView.of(halts.of(caller.authority()), names.of(caller.authority()), caller),
                error,
                done);
    }
}
