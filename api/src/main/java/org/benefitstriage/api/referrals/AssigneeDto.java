package org.benefitstriage.api.referrals;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to work on a referral. */
@Schema(name = "Assignee", description = "Who is to work on a referral.")
record AssigneeDto(
        @Schema(
                description = "The officer's id. Officers name themselves; senior officers name anybody.",
                examples = "officer-1",
                required = true,
                pattern = ACCOUNT)
        String assignee) {

    static final String ACCOUNT = "^[a-z0-9][a-z0-9.-]{1,63}$";

    static final Map<String, String> IN_WORDS = Map.of(ACCOUNT, "the id of an account");
}
