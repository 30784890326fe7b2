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
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.reviews.RequestReview;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.jboss.resteasy.reactive.RestPath;

/** Where an officer records that somebody asked for a decision to be looked at again. */
@Path("/decisions/{id}/reviews")
@Blocking
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance request(Frame frame, ActOnDecision on, ReviewForm form);
    }

    private final Decisions decisions;
    private final RequestReview review;
    private final Frames frames;
    private final CurrentCaller caller;

    ReviewPages(Decisions decisions, RequestReview review, Frames frames, CurrentCaller caller) {
        this.decisions = decisions;
        this.review = review;
        this.frames = frames;
        this.caller = caller;
    }

    @GET
    @Path("new")
    public TemplateInstance open(@RestPath String id) {
        return page(decisions.kept(caller.caller(), QueryValue.id(id)), ReviewForm.opened());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath String id, MultivaluedMap<String, String> posted) {
        Caller officer = caller.caller();
        DecisionSummary decision = decisions.kept(officer, QueryValue.id(id));
        ReviewForm form = ReviewForm.of(posted);
        if (form.hasErrors()) {
            return answer(422, decision, form);
        }
        try {
            review.request(officer, decision, form.idempotencyKey(), form.asked());
        } catch (ProblemException problem) {
            return refused(decision, form, problem);
        }
        return Response.seeOther(
                        URI.create("/decisions/" + decision.decisionId() + "?done=" + Done.REVIEW_REQUESTED.slug()))
                .build();
    }

    /** Says what stands against it and keeps what was typed; what is no officer's fault goes on to the error page. */
    private Response refused(DecisionSummary decision, ReviewForm form, ProblemException problem) {
        if (problem.kind() == ProblemKind.KEY_REUSED) {
            return answer(409, decision, form.sentBefore());
        }
        if (problem.kind() == ProblemKind.INVALID_FACTS) {
            return answer(422, decision, form.with(problem.violations()));
        }
        if (problem.kind().status() == 409) {
            return answer(409, decision, form);
        }
        throw problem;
    }

    private Response answer(int status, DecisionSummary decision, ReviewForm form) {
        return Response.status(status).entity(page(decision, form).render()).build();
    }

    private TemplateInstance page(DecisionSummary decision, ReviewForm form) {
        String whyNot = review.whyNot(caller.caller(), decision.decisionId()).orElse("");
        return Templates.request(frames.of(Section.DECISIONS), ActOnDecision.of(decision, whyNot), form);
    }
}
