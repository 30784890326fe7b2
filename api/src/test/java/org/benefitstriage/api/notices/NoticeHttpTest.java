package org.benefitstriage.api.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Only a decided award has a notice, and its figures are those of the recorded working. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticeHttpTest {

    @Test
    void an_automatic_approval_has_a_notice_that_says_a_computer_made_it() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.unique("capital-10000", "NEEDWOOD"));

        notice(id, "text/html")
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("You will normally get £93.17 a week."))
                .body(containsString("Your council tax goes down by £19.28 a week"))
                .body(containsString("data-requirement=\"HB-NTC-APPEAL\""))
                .body(containsString("data-requirement=\"CTR-NTC-APPEAL\""))
                .body(containsString("A computer made this decision"));
    }

    @Test
    void the_pdf_says_the_same() throws IOException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.unique("capital-10000", "NEEDWOOD"));

        byte[] pdf = notice(id, "application/pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("You will normally get £93.17 a week.", "Your council tax goes down by £19.28 a week");
        }
    }

    @Test
    void a_claim_that_waits_for_an_officer_has_none_and_once_approved_it_has_one() {
        Response handedIn = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        String id = handedIn.path("decisionId");
        notice(id, "text/html").statusCode(409);

        decide(handedIn.path("claimId"), "APPROVE", "").statusCode(200);

        notice(id, "text/html")
                .statusCode(200)
                .body(containsString("Our decision"))
                .body(not(containsString("A computer made this decision")));
    }

    @Test
    void an_award_the_officer_changed_has_no_working_to_write_from() {
        Response changed = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        decide(changed.path("claimId"), "APPROVE", ",\"weeklyDifferencePence\":-450")
                .statusCode(200);
        notice(changed.path("decisionId"), "text/html").statusCode(409);
    }

    @Test
    void an_officers_decision_not_to_pay_has_a_notice_with_the_reason_and_the_ways_to_appeal() throws IOException {
        Response refused = Api.handIn(TestCaller.FORM, SampleClaims.unique("open-appeal", "NEEDWOOD"));
        decide(refused.path("claimId"), "DO_NOT_PAY", "").statusCode(200);

        notice(refused.path("decisionId"), "text/html")
                .statusCode(200)
                .body(containsString("We cannot pay you Housing Benefit."))
                .body(containsString("You do not get Council Tax Reduction."))
                .body(containsString("Checked."))
                .body(containsString("data-requirement=\"HB-NTC-NIL\""))
                .body(containsString("data-requirement=\"CTR-NTC-NIL\""))
                .body(containsString("data-requirement=\"HB-NTC-APPEAL\""))
                .body(containsString("data-requirement=\"CTR-NTC-APPEAL\""))
                .body(not(containsString("A computer made this decision")));
        byte[] pdf = notice(refused.path("decisionId"), "application/pdf")
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("We cannot pay you Housing Benefit.", "Checked.", "Valuation Tribunal");
        }
    }

    @Test
    void that_it_was_read_is_logged_and_another_council_finds_nothing() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        notice(id, "text/html").statusCode(200);

        assertThat(Rows.number(
                        "select count(*) from audit_event where decision_id = ? and type = 'data.viewed'",
                        UUID.fromString(id)))
                .isEqualTo(1);
        TestCaller.ELSEWHERE_OFFICER
                .request()
                .accept("text/html")
                .get("/v1/decisions/" + id + "/notice")
                .then()
                .statusCode(404);
    }

    @Test
    void a_format_nobody_knows_is_refused() {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        notice(id, "image/png").statusCode(406).body("type", equalTo("/problems/not-acceptable"));
    }

    private static ValidatableResponse notice(String decisionId, String accept) {
        return TestCaller.AUDITOR
                .request()
                .accept(accept)
                .get("/v1/decisions/" + decisionId + "/notice")
                .then();
    }

    private static ValidatableResponse decide(String claimId, String outcome, String more) {
        String referral = Api.referralOf(TestCaller.OFFICER, claimId);
        return TestCaller.OFFICER
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"outcome\":\"" + outcome + "\",\"reason\":\"Checked.\",\"label\":\"NO_CHANGE\","
                        + "\"worthChecking\":\"YES\"" + more + "}")
                .post("/v1/referrals/" + referral + "/decision")
                .then();
    }
}
