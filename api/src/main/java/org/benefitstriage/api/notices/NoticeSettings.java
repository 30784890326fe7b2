package org.benefitstriage.api.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What letters say of each council, for example {@code triage.notices.NEEDWOOD.payment=…}. */
@ConfigMapping(prefix = "triage.notices")
public interface NoticeSettings {

    /** By authority code; a council that is not listed is told in the notes to its letters what is missing. */
    @WithParentName
    Map<String, Letterhead> councils();

    /** One council. */
    interface Letterhead {

        /** How to reach the benefits team, one entry a line. */
        Optional<List<String>> contact();

        /** When and for which period housing benefit is paid, in a sentence. */
        Optional<String> payment();

        /** How and when housing benefit is put on a council tenant's rent account, in a sentence. */
        Optional<String> rentCredit();
    }
}
