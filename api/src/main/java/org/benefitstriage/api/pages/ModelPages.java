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
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.models.ActivateModel;
import org.benefitstriage.api.models.CandidateComparison;
import org.benefitstriage.api.models.ModelRegister;
import org.benefitstriage.api.models.Models;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.jboss.resteasy.reactive.RestQuery;

/** The risk model in use: its card and fairness report, who approved it, and the candidate beside it. */
@Path("/models")
@Blocking
@RolesAllowed({Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER, Roles.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class ModelPages {

    private static final int LONGEST = 1000;

    @CheckedTemplate(basePath = "models")
    static class Templates {
        static native TemplateInstance list(Frame frame, ModelReleaseView view, String error, String done);
    }

    private final ModelRegister register;
    private final Models models;
    private final ActivateModel activate;
    private final CandidateComparison comparison;
    private final Policies policies;
    private final Frames frames;
    private final OfficerNames names;
    private final CurrentCaller current;
    private final ServiceClock clock;

    ModelPages(
            ModelRegister register,
            Models models,
            ActivateModel activate,
            CandidateComparison comparison,
            Policies policies,
            Frames frames,
            OfficerNames names,
            CurrentCaller current,
            ServiceClock clock) {
        this.register = register;
        this.models = models;
        this.activate = activate;
        this.comparison = comparison;
        this.policies = policies;
        this.frames = frames;
        this.names = names;
        this.current = current;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> done) {
        return page("", done.isPresent() ? "Recorded" : "");
    }

    /** Approves the model in use with the thresholds of the policy in force; the digests are those of the papers on the page. */
    @POST
    @Path("activations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.OWNER)
    public Response activate(MultivaluedMap<String, String> posted) {
        String basis = Posted.field(posted, "basis").strip();
        if (basis.isEmpty() || !Posted.fits(basis, LONGEST)) {
            return Response.status(422)
                    .entity(page("Say what the approval rests on, in 1,000 characters or fewer", "")
                            .render())
                    .build();
        }
        VerificationPolicy policy =
                policy().orElseThrow(() -> ProblemException.of(ProblemKind.CONFLICT, "No adopted policy is in force."));
        activate.activate(
                current.caller(),
                new ActivateModel.Approval(
                        Posted.field(posted, "model"),
                        Posted.field(posted, "card"),
                        Posted.field(posted, "fairness"),
                        policy.modelThresholds(),
                        basis));
        return Response.seeOther(URI.create("/models?done=yes")).build();
    }

    private TemplateInstance page(String error, String done) {
        Caller caller = current.caller();
        return Templates.list(
                frames.of(Section.MODELS),
                ModelReleaseView.of(
                        register.of(caller.authority()),
                        models.live(),
                        comparison.of(caller.authority()),
                        policy(),
                        names.of(caller.authority()),
                        caller.has(Roles.OWNER)),
                error,
                done);
    }

    private Optional<VerificationPolicy> policy() {
        return policies.current(current.caller().authority(), clock.today());
    }
}
