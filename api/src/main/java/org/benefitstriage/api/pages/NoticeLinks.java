package org.benefitstriage.api.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.notices.Notices;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.notice.CouncilNote;
import org.benefitstriage.engine.notice.Notice;

/**
 * The letter of a decision, on the decision's page.
 *
 * @param href its page, empty when there is none
 * @param why why there is none
 * @param notes what the council has to know before it sends it
 */
public record NoticeLinks(String href, String why, List<String> notes) {

    static NoticeLinks of(Caller reader, StoredDecision decision, Notices notices) {
        return notices.whyNone(reader, decision)
                .map(why -> new NoticeLinks("", why, List.of()))
                .orElseGet(() -> new NoticeLinks(
                        "/decisions/" + decision.summary().decisionId() + "/notice",
                        "",
                        notes(notices.of(reader, decision))));
    }

    /** Each once: the letters of two benefits share some. */
    private static List<String> notes(List<Notice> letters) {
        Set<String> notes = new LinkedHashSet<>();
        letters.stream()
                .flatMap(letter -> letter.notes().stream())
                .map(CouncilNote::text)
                .forEach(notes::add);
        return List.copyOf(notes);
    }
}
