package org.benefitstriage.api.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of accounts. */
@ConfigMapping(prefix = "triage.accounts")
public interface StaffSettings {

    /** How often PBKDF2-HMAC-SHA256 repeats for a new password. Stored with each, so raising it spoils none. */
    @WithDefault("600000")
    int passwordIterations();
}
