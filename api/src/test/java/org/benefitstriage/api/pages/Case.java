package org.benefitstriage.api.pages;

import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.TestCaller;

/**
 * A claim that was handed in and referred.
 *
 * @param reference the form's own reference
 * @param claimId the claim
 * @param decisionId the decision
 * @param referralId the referral
 */
record Case(String reference, String claimId, String decisionId, String referralId) {

    private static final Pattern REFERENCE = Pattern.compile("\"reference\": \"([^\"]*)\"");

    /** A decision that leaves nothing out. */
    static final Map<String, String> APPROVAL = Map.of(
            "outcome",
            "APPROVE",
            "reason",
            "Rent and account checked with the landlord.",
            "label",
            "NO_CHANGE",
            "difference",
            "",
            "worth-checking",
            "YES");

    static Case of(String claim) {
        Matcher reference = REFERENCE.matcher(claim);
        if (!reference.find()) {
            throw new IllegalArgumentException("the claim has no reference");
        }
        Response answer = Api.handIn(TestCaller.FORM, claim);
        answer.then().statusCode(201);
        String claimId = answer.path("claimId");
        return new Case(
                reference.group(1), claimId, answer.path("decisionId"), Api.referralOf(TestCaller.OFFICER, claimId));
    }

    String page() {
        return "/referrals/" + referralId;
    }

    /** The list with this case alone. */
    String inList(String list) {
        return "/referrals?list=" + list + "&reference=" + reference;
    }
}
