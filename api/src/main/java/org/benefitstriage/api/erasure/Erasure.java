package org.benefitstriage.api.erasure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a claim was erased.
 *
 * @param claimId the claim
 * @param basis whose time had come, or who asked
 * @param because why, in words
 * @param erasedBy an account's id, or the part of the service that did it
 * @param erasedAt when, UTC
 */
@Schema(name = "Erasure", description = "That personal data of a claim were removed, when, by whom and why.")
public record Erasure(
        UUID claimId,

        @Schema(description = "SCHEDULE: the retention schedule said so. REQUEST: somebody asked and it was granted.")
        Basis basis,

        @Schema(description = "Why, in words.") String because,

        @Schema(description = "Who or what removed them.", examples = "owner-1")
        String erasedBy,

        @Schema(description = "When, UTC.") Instant erasedAt) {

    /** What an erasure rests on. */
    public enum Basis {
        SCHEDULE,
        REQUEST
    }

    /** What is always removed. */
    public static final String REMOVED =
            "The claim as handed in, what links it to a person, an address and an account, the decision"
                    + " record with its amounts and reasons, officers' words, those of whoever asked for a review, and what opens the commitments in the audit log.";

    /** What was removed and why, for whoever looks for it. */
    public String inWords() {
        return "Personal data were removed on " + erasedAt.toString().substring(0, 10) + " by " + erasedBy + ". Why: "
                + because + " Removed: " + REMOVED + " The audit log still shows that the decision was made, and when.";
    }
}
