package org.benefitstriage.api.explanations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.benefitstriage.api.approvals.ReleaseApprovalView;

/** Who of the council approved the rules and figures of a decision, in a sentence. */
final class ReleaseAccount {

    /** Nothing is glossed over: a release that runs without an approval is said to. */
    static final String NOBODY = "Comes with the release; no approval by the council is recorded.";

    private ReleaseAccount() {}

    /** @param approvals of these rules and figures, newest first */
    static String of(List<ReleaseApprovalView> approvals, Instant decidedAt) {
        List<ReleaseApprovalView> before = approvals.stream()
                .filter(approval -> !approval.approvedAt().isAfter(decidedAt))
                .toList();
        if (!before.isEmpty()) {
            return "Approved by " + people(before);
        }
        Optional<ReleaseApprovalView> first =
                approvals.isEmpty() ? Optional.empty() : Optional.of(approvals.get(approvals.size() - 1));
        return first.map(late -> "Not approved by the council when the decision was made; approved afterwards by "
                        + people(List.of(late)))
                .orElse(NOBODY);
    }

    private static String people(List<ReleaseApprovalView> approvals) {
        return approvals.stream()
                .map(approval -> "%s on %s: %s"
                        .formatted(
                                approval.approvedBy(),
                                LocalDate.ofInstant(approval.approvedAt(), ZoneOffset.UTC),
                                approval.basis()))
                .collect(Collectors.joining("; and by "));
    }
}
