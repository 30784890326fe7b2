package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.benefitstriage.api.problems.ErrorPage;
import org.benefitstriage.api.problems.ProblemDetails;
import org.benefitstriage.api.problems.ProblemKind;

/** Problems as people see them. Needs neither database nor sign-in: both may be what is wrong. */
@ApplicationScoped
public class ErrorPages implements ErrorPage {

    @CheckedTemplate(basePath = "problems")
    static class Templates {
        static native TemplateInstance error(Frame frame, ProblemKind kind, String detail, String reference);
    }

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public String html(ProblemKind kind, ProblemDetails details) {
        String reference = details.instance().replace("urn:uuid:", "");
        return Templates.error(frames.anonymous(), kind, details.detail(), reference)
                .render();
    }
}
