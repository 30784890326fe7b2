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
import java.util.UUID;
import java.util.function.Supplier;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.queue.CaseFiles;
import org.benefitstriage.api.referrals.AssignReferral;
import org.benefitstriage.api.referrals.DecideReferral;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One claim in front of an officer: why it is here, what the law gives, and the form that decides it. */
@Path("/referrals/{id}")
@Blocking
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class ReferralPage {

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance claim(Frame frame, CaseView view, DecisionForm form, String done);

        static native TemplateInstance conflict(Frame frame, CaseView view, DecisionForm form);
    }

    private final CaseFiles files;
    private final AssignReferral assign;
    private final DecideReferral decide;
    private final CaseViews views;
    private final Frames frames;
    private final CurrentCaller caller;

    ReferralPage(
            CaseFiles files,
            AssignReferral assign,
            DecideReferral decide,
            CaseViews views,
            Frames frames,
            CurrentCaller caller) {
        this.files = files;
        this.assign = assign;
        this.decide = decide;
        this.views = views;
        this.frames = frames;
        this.caller = caller;
    }

    @GET
    public TemplateInstance show(@RestPath String id, @RestQuery Optional<String> done) {
        return Templates.claim(frames.of(Section.REFERRALS), view(id), DecisionForm.EMPTY, Done.words(done.orElse("")));
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@RestPath String id, MultivaluedMap<String, String> posted) {
        DecisionForm form = DecisionForm.of(posted);
        if (form.hasErrors()) {
            return page(422, Templates.claim(frames.of(Section.REFERRALS), view(id), form, ""));
        }
        return change(id, Done.DECIDED, form, () -> decide.decide(officer(), uuid(id), form.choice(), version(posted)));
    }

    @POST
    @Path("take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestPath String id, MultivaluedMap<String, String> posted) {
        return change(
                id,
                Done.TAKEN,
                DecisionForm.EMPTY,
                () -> assign.assign(officer(), uuid(id), officer().id(), version(posted)));
    }

    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@RestPath String id, MultivaluedMap<String, String> posted) {
        return change(
                id, Done.RELEASED, DecisionForm.EMPTY, () -> assign.release(officer(), uuid(id), version(posted)));
    }

    /** Hands the claim to a colleague who decides claims for the same council. */
    @POST
    @Path("assignee")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SENIOR_OFFICER)
    public Response assign(@RestPath String id, MultivaluedMap<String, String> posted) {
        String colleague = views.colleague(officer(), posted.getFirst("officer"));
        return change(
                id,
                Done.ASSIGNED,
                DecisionForm.EMPTY,
                () -> assign.assign(officer(), uuid(id), colleague, version(posted)));
    }

    /** Makes a change; when somebody else was quicker, shows what they did and keeps what was typed. */
    private Response change(String id, Done done, DecisionForm form, Supplier<Referral> change) {
        try {
            change.get();
        } catch (ProblemException problem) {
            if (problem.kind().status() != 409 && problem.kind() != ProblemKind.STALE_VERSION) {
                throw problem;
            }
            return page(409, Templates.conflict(frames.of(Section.REFERRALS), view(id), form));
        }
        return Response.seeOther(URI.create("/referrals/" + uuid(id) + "?done=" + done.slug()))
                .build();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    private CaseView view(String id) {
        return views.of(files.open(officer(), uuid(id)), officer());
    }

    private Caller officer() {
        return caller.caller();
    }

    private static UUID uuid(String id) {
        return QueryValue.id(id);
    }

    /** The version the officer read, from the hidden field. One that is missing or none of ours can only be stale. */
    private static long version(MultivaluedMap<String, String> posted) {
        String version = Optional.ofNullable(posted.getFirst("version")).orElse("");
        if (!version.matches("\\d{1,18}")) {
            throw ProblemException.of(ProblemKind.STALE_VERSION);
        }
        return Long.parseLong(version);
    }
}
