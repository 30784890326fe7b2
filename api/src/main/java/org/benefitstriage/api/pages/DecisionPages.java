package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.appeals.Appeals;
import org.benefitstriage.api.decisions.DecisionFilter;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.erasure.Erasure;
import org.benefitstriage.api.explanations.DecisionExplanation;
import org.benefitstriage.api.explanations.Explainer;
import org.benefitstriage.api.explanations.Level;
import org.benefitstriage.api.notices.NoticePage;
import org.benefitstriage.api.notices.NoticePdf;
import org.benefitstriage.api.notices.NoticeResource;
import org.benefitstriage.api.notices.Notices;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.queue.DecisionHistory;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.reviews.ReviewRequests;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.routing.Outcome;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Decisions as they were recorded, newest first, and each of them whole. */
@Path("/decisions")
@Blocking
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

    private static final int ROWS = 25;

    @CheckedTemplate(basePath = "decisions")
    static class Templates {
        static native TemplateInstance list(Frame frame, DecisionListView view);

        static native TemplateInstance erased(Frame frame, ErasedView view);

        static native TemplateInstance one(
                Frame frame,
                DecisionView view,
                NoticeLinks notice,
                ActsView acts,
                List<AppealLine> appeals,
                String done);
    }

    private final Decisions decisions;
    private final Referrals referrals;
    private final DecisionHistory history;
    private final Explainer explainer;
    private final ReviewRequests reviews;
    private final Notices notices;
    private final ActsViews acts;
    private final Appeals appeals;
    private final OfficerNames names;
    private final Frames frames;
    private final CurrentCaller caller;

    DecisionPages(
            Decisions decisions,
            Referrals referrals,
            DecisionHistory history,
            Explainer explainer,
            ReviewRequests reviews,
            Notices notices,
            ActsViews acts,
            Appeals appeals,
            OfficerNames names,
            Frames frames,
            CurrentCaller caller) {
        this.decisions = decisions;
        this.referrals = referrals;
        this.history = history;
        this.explainer = explainer;
        this.reviews = reviews;
        this.notices = notices;
        this.acts = acts;
        this.appeals = appeals;
        this.names = names;
        this.frames = frames;
        this.caller = caller;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> outcome, @RestQuery Optional<String> after) {
        Optional<Outcome> wanted = QueryValue.choice("outcome", outcome, Outcome.class);
        DecisionFilter filter = new DecisionFilter(
                wanted, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        PageRequest request = PageRequest.of(Optional.of(String.valueOf(ROWS)), after.filter(text -> !text.isEmpty()));
        return Templates.list(
                frames.of(Section.DECISIONS),
                DecisionListView.of(wanted, history.page(caller.caller(), filter, request)));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath String id, @RestQuery Optional<String> done) {
        Caller reader = caller.caller();
        Optional<Erasure> erasure = decisions.erasure(reader, QueryValue.id(id));
        if (erasure.isPresent()) {
            return Templates.erased(
                    frames.of(Section.DECISIONS),
                    ErasedView.of(decisions.summary(reader, QueryValue.id(id)), erasure.get()));
        }
        StoredDecision decision = decisions.open(reader, QueryValue.id(id));
        UUID decisionId = decision.summary().decisionId();
        Optional<Referral> referral =
                referrals.openReview(reader, decisionId).or(() -> referrals.ofDecision(reader, decisionId));
        Level level = reader.hasAnyOf(Roles.AUDITOR, Roles.OWNER) ? Level.AUDITOR : Level.OFFICER;
        DecisionExplanation explanation = explainer.explain(reader, decision, level);
        return Templates.one(
                frames.of(Section.DECISIONS),
                DecisionView.of(decision, referral, explanation, reviews.of(reader.authority(), decisionId), reader),
                NoticeLinks.of(reader, decision, notices),
                acts.of(reader, decision.summary()),
                AppealLine.of(appeals.of(reader.authority(), decisionId), names.of(reader.authority())),
                Done.words(done.orElse("")));
    }

    /** The letter to the claimant, to read and print. */
    @GET
    @Path("{id}/notice")
    public String notice(@RestPath String id) {
        return NoticePage.html(notices.of(caller.caller(), QueryValue.id(id)));
    }

    /** The same as a PDF, whatever the browser says it accepts. */
    @GET
    @Path("{id}/notice.pdf")
    @Produces(MediaType.WILDCARD)
    public Response noticePdf(@RestPath String id) {
        return Response.ok(NoticePdf.bytes(notices.of(caller.caller(), QueryValue.id(id))), NoticeResource.PDF)
                .header("Content-Disposition", "inline; filename=\"notice.pdf\"")
                .build();
    }
}
