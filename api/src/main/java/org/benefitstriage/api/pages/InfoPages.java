package org.benefitstriage.api.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.benefitstriage.rules.book.RuleBookModel;

/** Pages that anybody may read: the rules in full, and how accessible the pages are. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class InfoPages {

    @CheckedTemplate(basePath = "info")
    static class Templates {
        static native TemplateInstance ruleBook(Frame frame, RuleBookModel book);

        static native TemplateInstance accessibility(Frame frame);
    }

    private final Frames frames;
    private final RuleBookModel book = RuleBookModel.load();

    InfoPages(Frames frames) {
        this.frames = frames;
    }

    @GET
    @Path("rule-book")
    public TemplateInstance ruleBook() {
        return Templates.ruleBook(frames.of(Section.RULE_BOOK), book);
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility(frames.of(Section.ELSEWHERE));
    }
}
