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
import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.parameters.FiguresOfLaw;
import org.benefitstriage.api.parameters.ParameterView;
import org.benefitstriage.api.parameters.SignFigure;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.QueryValue;
import org.benefitstriage.api.security.CurrentCaller;
import org.benefitstriage.api.security.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures of law: how each is known, and the officers' signatures under those that need one. */
@Path("/figures")
@Blocking
@RolesAllowed({Roles.OFFICER, Roles.SENIOR_OFFICER, Roles.AUDITOR, Roles.OWNER})
@Produces(MediaType.TEXT_HTML)
public class FigurePages {

    @CheckedTemplate(basePath = "figures")
    static class Templates {
        static native TemplateInstance list(Frame frame, FigureListView view);

        static native TemplateInstance one(Frame frame, FigureView view, SignatureForm form, String done);
    }

    private final FiguresOfLaw figures;
    private final SignFigure signFigure;
    private final Frames frames;
    private final OfficerNames names;
    private final CurrentCaller caller;
    private final ServiceClock clock;

    FigurePages(
            FiguresOfLaw figures,
            SignFigure signFigure,
            Frames frames,
            OfficerNames names,
            CurrentCaller caller,
            ServiceClock clock) {
        this.figures = figures;
        this.signFigure = signFigure;
        this.frames = frames;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> date, @RestQuery Optional<String> show) {
        LocalDate day = QueryValue.day("date", date).orElseGet(clock::today);
        return Templates.list(
                frames.of(Section.FIGURES),
                FigureListView.of(figures.on(caller.caller(), day), FigureTab.ofSlug(show.orElse(""))));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(
            @RestPath String id,
            @RestQuery Optional<String> date,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> done) {
        LocalDate on = day("date", date);
        return page(find(id, on, day("from", from)), on, SignatureForm.EMPTY, done.isPresent() ? "Recorded" : "");
    }

    @POST
    @Path("{id}/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.SENIOR_OFFICER, Roles.OWNER})
    public Response sign(@RestPath String id, MultivaluedMap<String, String> posted) {
        LocalDate on = day("date", Optional.ofNullable(posted.getFirst("date")));
        ParameterView figure = find(id, on, day("from", Optional.ofNullable(posted.getFirst("from"))));
        SignatureForm form = SignatureForm.of(posted);
        if (form.hasErrors()) {
            return Response.status(422)
                    .entity(page(figure, on, form, "").render())
                    .build();
        }
        signFigure.sign(caller.caller(), form.request(figure, on));
        return Response.seeOther(URI.create(FigureView.href(figure, on) + "&done=yes"))
                .build();
    }

    private TemplateInstance page(ParameterView figure, LocalDate on, SignatureForm form, String done) {
        return Templates.one(
                frames.of(Section.FIGURES),
                FigureView.of(figure, on, names.of(caller.caller().authority()), caller.caller()),
                form,
                done);
    }

    /** The figure of this id that is in force on a day, in the period that begins on another. */
    private ParameterView find(String id, LocalDate on, LocalDate from) {
        return figures.on(caller.caller(), on).parameters().stream()
                .filter(figure -> figure.id().equals(id) && figure.from().equals(from))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    private static LocalDate day(String name, Optional<String> text) {
        return QueryValue.day(name, text).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }
}
