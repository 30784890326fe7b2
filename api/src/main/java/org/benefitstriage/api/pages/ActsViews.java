package org.benefitstriage.api.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.appeals.RecordAppeal;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.reviews.RequestReview;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;

/** Finds out what an officer can do about a decision. */
@ApplicationScoped
class ActsViews {

    private final Referrals referrals;
    private final RequestReview review;
    private final RecordAppeal appeals;

    ActsViews(Referrals referrals, RequestReview review, RecordAppeal appeals) {
        this.referrals = referrals;
        this.review = review;
        this.appeals = appeals;
    }

    ActsView of(Caller reader, DecisionSummary decision) {
        UUID decisionId = decision.decisionId();
        if (!reader.hasAnyOf(Roles.OFFICER, Roles.SENIOR_OFFICER)) {
            return ActsView.NONE;
        }
        Optional<Referral> waiting = referrals.openReview(reader, decisionId);
        boolean barred =
                waiting.filter(open -> referrals.isBarred(open, reader.id())).isPresent();
        Optional<String> whyNot = waiting.isPresent() ? Optional.of("") : review.whyNot(reader, decisionId);
        return new ActsView(
                true,
                whyNot.isEmpty() ? "/decisions/" + decisionId + "/reviews/new" : "",
                whyNot.orElse(""),
                waiting.filter(open -> !barred)
                        .map(open -> "/referrals/" + open.referralId() + "#decide")
                        .orElse(""),
                barred ? "You decided this claim before. Another officer decides the review." : "",
                appeals.tribunals(reader, decision).isEmpty() ? "" : "/decisions/" + decisionId + "/appeals/new");
    }
}
