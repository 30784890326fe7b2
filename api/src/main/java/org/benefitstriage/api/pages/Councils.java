package org.benefitstriage.api.pages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/**
 * Billing authorities by code, as their residents know them: {@code triage.councils.NEEDWOOD=Needwood District Council}.
 */
@ConfigMapping(prefix = "triage.councils")
public interface Councils {

    /** Names by authority code; a council that is not listed is shown by its code. */
    @WithParentName
    Map<String, String> names();
}
