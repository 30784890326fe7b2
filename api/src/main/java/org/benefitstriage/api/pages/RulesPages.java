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
import org.benefitstriage.api.candidates.RulesApprovals;
import org.benefitstriage.api.candidates.RulesComparison;
import org.benefitstriage.api.candidates.RulesInUse;
import org.benefitstriage.api.candidates.RulesRegister;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.jboss.resteasy.reactive.RestQuery;

/** The rules in use, what a candidate beside them would change, and who approved what. */
@Path("/rules")
@Blocking
@RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class RulesPages {

    private static final int LONGEST = 1000;

    @CheckedTemplate(basePath = "rules")
    static class Templates {
        static native TemplateInstance list(Frame frame, RulesView view, String error, String done);
    }

    private final RulesRegister register;
    private final RulesApprovals approvals;
    private final Frames frames;
    private final OfficerNames names;
    private final CurrentCaller current;

    RulesPages(
            RulesRegister register,
            RulesApprovals approvals,
            Frames frames,
            OfficerNames names,
            CurrentCaller current) {
        this.register = register;
        this.approvals = approvals;
        this.frames = frames;
        this.names = names;
        this.current = current;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> done) {
        return page("", done.isPresent() ? "Recorded" : "");
    }

    @POST
    @Path("comparisons")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.AUDITOR, Roles.OWNER})
    public Response compare(MultivaluedMap<String, String> posted) {
        approvals.compare(current.caller(), Posted.field(posted, "release"));
        return Response.seeOther(URI.create("/rules?done=yes")).build();
    }

    @POST
    @Path("approvals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.OWNER)
    public Response approve(MultivaluedMap<String, String> posted) {
        String basis = Posted.field(posted, "basis").strip();
        if (basis.isEmpty() || !Posted.fits(basis, LONGEST)) {
            return Response.status(422)
                    .entity(page("Say what the approval rests on, in 1,000 characters or fewer", "")
                            .render())
                    .build();
        }
        approvals.approve(current.caller(), Posted.field(posted, "rules"), Posted.field(posted, "comparison"), basis);
        return Response.seeOther(URI.create("/rules?done=yes")).build();
    }

    private TemplateInstance page(String error, String done) {
        Caller caller = current.caller();
        RulesInUse rules = register.of(caller.authority());
        Optional<RulesComparison> latest = rules.comparisons().stream()
                .findFirst()
                .flatMap(report -> approvals.read(caller.authority(), report.sha256()));
        return Templates.list(
                frames.of(Section.RULES),
                RulesView.of(rules, latest, names.of(caller.authority()), caller),
                error,
                done);
    }
}
