package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for the decision: the council, the people in it, and who approved what it was made with. */
@Schema(name = "Responsibility", description = "Who answers for the decision, and who approved what it was made with.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Responsibility(
        @Schema(description = "The council.") String council,

        @Schema(description = "Who or what decided, in a sentence.")
        String decidedBy,

        @Schema(description = "NONE: rules alone decided. PENDING: a person has still to. OFFICER: a person has.")
        HumanInvolvement humanInvolvement,

        @Schema(description = "What officers decided so far, newest first. For staff, unless withheld.")
        Optional<List<OfficerAct>> officers,

        @Schema(description = "The verification policy in force, or why there was none.")
        PolicySeen policy,

        @Schema(description = "Figures of law that do not stand on their source alone, and who signed them. For staff.")
        Optional<List<FigureSeen>> figures,

        @Schema(description = "What the decision was made with, by version or SHA-256. For auditors.")
        Optional<List<MadeWith>> madeWith) {

    /** How far a person took part, from what is recorded. */
    public enum HumanInvolvement {
        NONE,
        PENDING,
        OFFICER
    }

    /** What an officer did. */
    @Schema(name = "OfficerAct", description = "What an officer decided: an id, never a name.")
    public record OfficerAct(String officer, String outcome, Instant at) {}

    /** The policy, or why there was none. */
    @Schema(name = "PolicySeen", description = "The verification policy of the decision, or why there was none.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PolicySeen(
            Optional<String> id,
            Optional<Integer> version,
            @Schema(description = "The day it was adopted.") Optional<LocalDate> adoptedOn,

            @Schema(description = "The last day it is in force.")
            Optional<LocalDate> validTo,

            @Schema(description = "The offices that approved it.")
            List<String> approvers,

            @Schema(description = "SHA-256 of its document. For auditors.")
            Optional<String> sha256,

            @Schema(description = "Why there was none.") Optional<String> whyNone) {}

    /** A figure of law whose source does not carry it alone. */
    @Schema(name = "FigureSeen", description = "A figure of law with the signature it rests on.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FigureSeen(
            String figure,
            @Schema(description = "How it is known.") String certainty,

            @Schema(description = "Who signed it; absent when nobody has.")
            Optional<String> signedBy,

            Optional<Instant> signedAt,

            @Schema(description = "What it was checked against, in the signer's words.")
            Optional<String> basis) {}

    /** One thing a decision was made with. */
    @Schema(name = "MadeWith", description = "One thing the decision was made with, and who approved it.")
    public record MadeWith(
            String what,
            @Schema(description = "Version or SHA-256.") String version,
            String approvedBy) {}
}
