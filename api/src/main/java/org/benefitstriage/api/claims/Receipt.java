package org.benefitstriage.api.claims;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.routing.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a form is told about its claim. The claimant's browser may see all of it, so it holds no band, no score and no reason
 * for a referral.
 */
@Schema(
        name = "ClaimReceipt",
        description = "What a form is told about its claim. It never says why a claim was referred.")
public record Receipt(
        @Schema(description = "The claim.", required = true, examples = "5b0f6d0c-2f5e-4a7e-9d0c-3f6a2a1c9b11")
        UUID claimId,

        @Schema(description = "The decision.", required = true, examples = "0d6ab6f5-6f34-4b0b-8a57-7f1f7c1f5a52")
        UUID decisionId,

        @Schema(
                description = "Approved, or put in front of a person. There is no third outcome.",
                required = true,
                examples = "REFERRED")
        Outcome outcome,

        @Schema(description = "Evidence still to be handed in; empty when none is needed.", required = true)
        List<Evidence> evidenceRequired,

        @Schema(
                description = "What to tell the claimant, one paragraph an item.",
                required = true,
                examples = "Thank you. We have your claim and a benefits officer will look at it.")
        List<String> claimantText,

        @Schema(
                description = "Whether the form may offer to upload evidence: some of it is accepted as a copy.",
                required = true,
                examples = "true")
        boolean uploadAllowed,

        @Schema(description = "The form's own reference.", required = true, examples = "FORM-2026-000123")
        String reference,

        @Schema(description = "When it was decided, UTC.", required = true, examples = "2026-11-22T09:30:00.123Z")
        Instant decidedAt,

        @Schema(
                description = "Version of the engine and first characters of the rules' digest.",
                required = true,
                examples = "0.1.0+3fa9c2d41b7e")
        String rulesetVersion,

        @Schema(description = "Where to read more.", required = true)
        Links links) {

    private static final int SHOWN_OF_DIGEST = 12;

    public Receipt {
        evidenceRequired = List.copyOf(evidenceRequired);
        claimantText = List.copyOf(claimantText);
    }

    /** One thing to hand in. */
    @Schema(name = "EvidenceRequired", description = "One thing to hand in.")
    public record Evidence(
            @Schema(description = "A code that does not change.", required = true, examples = "BANK_STATEMENTS")
            String code,

            @Schema(
                    description = "What to ask the claimant for.",
                    required = true,
                    examples = "two months' statements of every account, all pages")
            String text,

            @Schema(description = "Whether a copy will not do.", required = true, examples = "false")
            boolean originalOnly) {

        static Evidence of(EvidenceRequirement requirement) {
            return new Evidence(requirement.kind().name(), requirement.kind().inWords(), requirement.originalOnly());
        }
    }

    /** Addresses relative to the service. */
    @Schema(name = "ClaimLinks", description = "Addresses relative to the service.")
    public record Links(
            @Schema(required = true, examples = "/v1/claims/5b0f6d0c-2f5e-4a7e-9d0c-3f6a2a1c9b11")
            String claim,

            @Schema(required = true, examples = "/v1/decisions/0d6ab6f5-6f34-4b0b-8a57-7f1f7c1f5a52")
            String decision) {}

    static Receipt of(UUID claimId, UUID decisionId, Claim claim, DecisionRecord record, Instant decidedAt) {
        List<Evidence> evidence =
                record.evidenceRequired().stream().map(Evidence::of).toList();
        return new Receipt(
                claimId,
                decisionId,
                record.route().route().outcome(),
                evidence,
                record.explanation().claimantText(),
                evidence.stream().anyMatch(item -> !item.originalOnly()),
                claim.reference(),
                decidedAt,
                ruleset(record.context().versions()),
                new Links(ClaimResource.PATH + "/" + claimId, "/v1/decisions/" + decisionId));
    }

    /** The bytes that are stored and sent, the same each time the claim is handed in again. */
    byte[] bytes() {
        return CanonicalJson.bytes(JsonValue.object()
                .with("claimId", claimId.toString())
                .with("decisionId", decisionId.toString())
                .with("outcome", outcome.name())
                .with(
                        "evidenceRequired",
                        JsonValue.array(evidenceRequired.stream()
                                .map(item -> JsonValue.object()
                                        .with("code", item.code())
                                        .with("text", item.text())
                                        .with("originalOnly", item.originalOnly())
                                        .build())
                                .toList()))
                .with("claimantText", JsonValue.strings(claimantText))
                .with("uploadAllowed", uploadAllowed)
                .with("reference", reference)
                .with("decidedAt", decidedAt.toString())
                .with("rulesetVersion", rulesetVersion)
                .with(
                        "links",
                        JsonValue.object()
                                .with("claim", links.claim())
                                .with("decision", links.decision())
                                .build())
                .build());
    }

    private static String ruleset(Versions versions) {
        String digest = versions.rules();
        return versions.engine() + "+" + digest.substring(0, Math.min(SHOWN_OF_DIGEST, digest.length()));
    }
}
