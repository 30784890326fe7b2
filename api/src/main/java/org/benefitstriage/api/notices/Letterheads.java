package org.benefitstriage.api.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.pages.Councils;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.notice.NoticeCouncil;

/** What each council has said of itself for its letters. */
@ApplicationScoped
class Letterheads {

    private final Map<String, String> names;
    private final Map<String, NoticeSettings.Letterhead> settings;

    Letterheads(Councils councils, NoticeSettings settings) {
        this.names = councils.names();
        this.settings = settings.councils();
    }

    NoticeCouncil of(AuthorityCode authority) {
        Optional<NoticeSettings.Letterhead> own = Optional.ofNullable(settings.get(authority.value()));
        return new NoticeCouncil(
                names.getOrDefault(authority.value(), authority.value()),
                own.flatMap(NoticeSettings.Letterhead::contact).orElse(List.of()),
                own.flatMap(NoticeSettings.Letterhead::payment).orElse(""),
                own.flatMap(NoticeSettings.Letterhead::rentCredit).orElse(""));
    }
}
