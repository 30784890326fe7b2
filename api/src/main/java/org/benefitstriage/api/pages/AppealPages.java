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
import java.util.List;
import java.util.function.Function;
import org.benefitstriage.api.appeals.Appeal;
import org.benefitstriage.api.appeals.Appeals;
import org.benefitstriage.api.appeals.RecordAppeal;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.jboss.resteasy.reactive.RestPath;

/** Where an officer records that somebody appealed against a decision, and what happened to the appeal. */
@Path("/decisions/{id}/appeals")
@Blocking
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class AppealPages {

    @CheckedTemplate(basePath = "appeals")
    static class Templates {
        static native TemplateInstance received(
                Frame frame, ActOnDecision on, AppealForm form, List<FormChoice> choices, List<String> limits);

        static native TemplateInstance step(
                Frame frame, ActOnDecision on, AppealForm form, List<FormChoice> choices, AppealLine appeal);
    }

    private final Decisions decisions;
    private final Appeals appeals;
    private final RecordAppeal record;
    private final AppealLimits limits;
    private final OfficerNames names;
    private final Frames frames;
    private final CurrentCaller caller;
    private final ServiceClock clock;

    AppealPages(
            Decisions decisions,
            Appeals appeals,
            RecordAppeal record,
            AppealLimits limits,
            OfficerNames names,
            Frames frames,
            CurrentCaller caller,
            ServiceClock clock) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.record = record;
        this.limits = limits;
        this.names = names;
        this.frames = frames;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("new")
    public TemplateInstance open(@RestPath String id) {
        return received(decision(id), AppealForm.opened());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(@RestPath String id, MultivaluedMap<String, String> posted) {
        DecisionSummary decision = decision(id);
        return answer(
                decision,
                AppealForm.of(posted).asReceived(),
                Done.APPEAL_RECEIVED,
                form -> record.receive(officer(), decision, form.idempotencyKey(), form.received()),
                form -> received(decision, form));
    }

    @GET
    @Path("{appealId}/steps/new")
    public TemplateInstance next(@RestPath String id, @RestPath String appealId) {
        DecisionSummary decision = decision(id);
        return step(decision, appeal(decision, appealId), AppealForm.opened());
    }

    @POST
    @Path("{appealId}/steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestPath String id, @RestPath String appealId, MultivaluedMap<String, String> posted) {
        DecisionSummary decision = decision(id);
        Appeal appeal = appeal(decision, appealId);
        return answer(
                decision,
                AppealForm.of(posted).asTaken(),
                Done.APPEAL_STEP,
                form -> record.take(officer(), decision, appeal.appealId(), form.idempotencyKey(), form.taken()),
                // Read again: what stands against the form may have happened to the appeal just now.
                form -> step(decision, appeal(decision, appealId), form));
    }

    /** Records what a form says, or shows it again with what is wrong; what is no officer's fault goes on to the error page. */
    private Response answer(
            DecisionSummary decision,
            AppealForm form,
            Done done,
            Function<AppealForm, Appeal> recording,
            Function<AppealForm, TemplateInstance> page) {
        if (form.hasErrors()) {
            return shown(422, page.apply(form));
        }
        try {
            recording.apply(form);
        } catch (ProblemException problem) {
            if (problem.kind() == ProblemKind.KEY_REUSED) {
                return shown(409, page.apply(form.sentBefore()));
            }
            if (problem.kind() == ProblemKind.INVALID_FACTS) {
                return shown(422, page.apply(form.with(problem.violations())));
            }
            if (problem.kind().status() == 409) {
                return shown(409, page.apply(form.refused(problem.detail())));
            }
            throw problem;
        }
        return Response.seeOther(URI.create("/decisions/" + decision.decisionId() + "?done=" + done.slug()))
                .build();
    }

    private static Response shown(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    private TemplateInstance received(DecisionSummary decision, AppealForm form) {
        List<FormChoice> choices = record.tribunals(officer(), decision).stream()
                .map(tribunal ->
                        new FormChoice(tribunal.name(), tribunal.benefit().title() + ": to the " + tribunal.title()))
                .toList();
        String whyNot = record.whyNot(officer(), decision)
                .orElse(choices.isEmpty() ? "An appeal to each tribunal is open already." : "");
        return Templates.received(
                frames.of(Section.DECISIONS),
                ActOnDecision.of(decision, whyNot),
                form,
                choices,
                limits.on(officer(), clock.today()));
    }

    private TemplateInstance step(DecisionSummary decision, Appeal appeal, AppealForm form) {
        List<FormChoice> choices = appeal.state().steps().stream()
                .map(step -> new FormChoice(step.name(), step.inWords()))
                .toList();
        return Templates.step(
                frames.of(Section.DECISIONS),
                ActOnDecision.of(
                        decision, choices.isEmpty() ? "The appeal has ended: nothing can be added to it." : ""),
                form,
                choices,
                AppealLine.of(List.of(appeal), names.of(officer().authority())).get(0));
    }

    private DecisionSummary decision(String id) {
        return decisions.kept(officer(), QueryValue.id(id));
    }

    private Appeal appeal(DecisionSummary decision, String appealId) {
        return appeals.find(officer().authority(), decision.decisionId(), QueryValue.id(appealId))
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    private Caller officer() {
        return caller.caller();
    }
}
