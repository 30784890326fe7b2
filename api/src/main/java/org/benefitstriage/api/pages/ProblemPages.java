package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.jboss.resteasy.reactive.RestPath;

/** What each problem type means: the address in a problem's {@code type} leads here. */
@Path("/problems")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPages {

    @CheckedTemplate(basePath = "problems")
    static class Templates {
        static native TemplateInstance all(Frame frame, List<ProblemKind> kinds);

        static native TemplateInstance one(Frame frame, ProblemKind kind);
    }

    private final Frames frames;

    ProblemPages(Frames frames) {
        this.frames = frames;
    }

    @GET
    public TemplateInstance all() {
        return Templates.all(frames.anonymous(), List.of(ProblemKind.values()));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance one(@RestPath String slug) {
        ProblemKind kind = ProblemKind.ofSlug(slug).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
        return Templates.one(frames.anonymous(), kind);
    }
}
