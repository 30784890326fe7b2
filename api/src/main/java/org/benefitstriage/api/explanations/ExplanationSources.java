package org.benefitstriage.api.explanations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.appeals.Appeal;
import org.benefitstriage.api.parameters.Signature;
import org.benefitstriage.api.referrals.OfficerDecision;
import org.benefitstriage.api.reviews.ReviewRequest;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.whatif.WhatIf;

/**
 * Everything an explanation is made from.
 *
 * @param decisionId the decision, if it is stored
 * @param claimId its claim, if it is stored
 * @param record the decision record
 * @param recordSha256 the hash of its bytes
 * @param level for whom
 * @param withheld whether the risk is withheld from this reader
 * @param claim the claim; empty once erased
 * @param erased what was removed and why, once it was
 * @param policy the policy it was made under, if any
 * @param signatures signatures that counted, by reference of the figure
 * @param officers what officers decided, newest first
 * @param decided whether an officer has decided for good
 * @param randomCheckToldAt when the log was told in clear that this was a random check, once it was
 * @param reviews who asked for it to be looked at again, and what came of it, newest first
 * @param appeals appeals to a tribunal and what happened to them, newest first
 * @param errors what random checks found in its band, once enough were made
 * @param model what is known of its model
 * @param releaseApproval who of the council approved the release, or that nobody has, in a sentence
 * @param nearest the nearest correctable change, where it was looked for
 * @param figures the figures of law on the day of the decision
 */
record ExplanationSources(
        Optional<UUID> decisionId,
        Optional<UUID> claimId,
        JsonFields record,
        String recordSha256,
        Level level,
        boolean withheld,
        Optional<Claim> claim,
        Optional<String> erased,
        Optional<VerificationPolicy> policy,
        Map<String, Signature> signatures,
        List<OfficerDecision> officers,
        boolean decided,
        Optional<Instant> randomCheckToldAt,
        List<ReviewRequest> reviews,
        List<Appeal> appeals,
        Optional<Safety.BandErrors> errors,
        ModelAccount model,
        String releaseApproval,
        Optional<WhatIf> nearest,
        ParameterSet figures) {

    ExplanationSources {
        signatures = Map.copyOf(signatures);
        officers = List.copyOf(officers);
        reviews = List.copyOf(reviews);
        appeals = List.copyOf(appeals);
    }

    /** Whether the risk may be told. */
    boolean tellsRisk() {
        return level.showsRisk() && !withheld;
    }

    /** Something only for readers who may know the risk. */
    <T> Optional<T> ifRisk(T value) {
        return tellsRisk() ? Optional.of(value) : Optional.empty();
    }

    @Override
    public String toString() {
        return "ExplanationSources (" + decisionId.map(UUID::toString).orElse("not stored") + ")";
    }
}
