package org.benefitstriage.api.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.benefitstriage.engine.notice.Notice;

/** Letters as a page to read and print. */
public final class NoticePage {

    @CheckedTemplate(basePath = "notices")
    static class Templates {
        static native TemplateInstance letter(List<NoticeView> letters);
    }

    private NoticePage() {}

    /** All the letters of a decision, one after the other. */
    public static String html(List<Notice> notices) {
        return Templates.letter(notices.stream().map(NoticeView::of).toList()).render();
    }
}
