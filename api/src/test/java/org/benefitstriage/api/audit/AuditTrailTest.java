package org.benefitstriage.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTrailTest {

    @Test
    void a_decision_and_its_event_are_written_by_the_same_transaction() throws SQLException {
        for (String claim : new String[] {SampleClaims.approvable(), SampleClaims.forOfficer()}) {
            UUID decision = UUID.fromString(Api.decide(TestCaller.FORM, claim));

            assertThat(Rows.number(
                            "select count(*) from decision d join audit_event e on e.decision_id = d.id"
                                    + " join claim c on c.id = d.claim_id"
                                    + " where d.id = ? and e.xmin = d.xmin and c.xmin = d.xmin"
                                    + " and e.type in ('decision.auto', 'decision.routed') and e.actor_kind = 'engine'",
                            decision))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_person_who_opens_a_claim_or_a_decision_is_logged_and_a_form_is_not() throws SQLException {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String claim = created.path("claimId");
        String decision = created.path("decisionId");

        TestCaller.FORM.request().get("/v1/claims/" + claim).then().statusCode(200);
        assertThat(views(claim)).isZero();

        TestCaller.OFFICER.request().get("/v1/claims/" + claim).then().statusCode(200);
        TestCaller.AUDITOR.request().get("/v1/decisions/" + decision).then().statusCode(200);
        TestCaller.OWNER
                .request()
                .get("/v1/decisions/" + decision + "/explanation")
                .then()
                .statusCode(200);
        assertThat(views(claim)).isEqualTo(3);
        assertThat(Rows.number(
                        "select count(*) from audit_event where claim_id = ? and type = 'data.viewed'"
                                + " and actor_kind = 'auditor' and actor_id = ?",
                        UUID.fromString(claim),
                        TestCaller.AUDITOR.id()))
                .isEqualTo(1);
    }

    @Test
    void what_another_council_did_not_get_to_see_is_not_logged_as_seen() throws SQLException {
        String claim = Api.handIn(TestCaller.FORM, SampleClaims.approvable()).path("claimId");
        TestCaller.ELSEWHERE_OFFICER.request().get("/v1/claims/" + claim).then().statusCode(404);

        assertThat(views(claim)).isZero();
    }

    @Test
    void events_hold_no_personal_data_and_no_hash_of_the_claim() throws SQLException {
        String claim = SampleClaims.forOfficer();
        Response created = Api.handIn(TestCaller.FORM, claim);
        UUID id = UUID.fromString(created.path("claimId"));
        String payload = Rows.text(
                "select string_agg(convert_from(payload, 'UTF8'), ' ') from audit_event where claim_id = ?", id);

        for (String personal :
                new String[] {"firstNames", "lastName", "nino", "postcode", "dateOfBirth", "reference"}) {
            assertThat(payload).doesNotContain(value(claim, personal));
        }
        assertThat(payload)
                .doesNotContain(Rows.text("select snapshot_sha256 from claim where id = ?", id))
                .doesNotContain(Rows.text(
                        "select record_sha256 from decision where id = ?",
                        UUID.fromString(created.path("decisionId"))));
    }

    @Test
    void what_links_claims_is_stored_as_keyed_hashes_only() throws SQLException {
        String claim = SampleClaims.forOfficer();
        UUID id = UUID.fromString(Api.handIn(TestCaller.FORM, claim).path("claimId"));

        assertThat(Rows.number("select length(address_key) + length(person_key) from claim where id = ?", id))
                .isEqualTo(64);
        // Without the key a plain hash of the number would be found by trying them all.
        assertThat(Rows.number(
                        "select count(*) from claim where id = ? and person_key in (sha256(?::bytea), sha256(?::bytea))",
                        id,
                        value(claim, "nino").getBytes(StandardCharsets.UTF_8),
                        ("person\nNEEDWOOD\nnino:" + value(claim, "nino")).getBytes(StandardCharsets.UTF_8)))
                .isZero();
    }

    private static long views(String claim) throws SQLException {
        return Rows.number(
                "select count(*) from audit_event where claim_id = ? and type = 'data.viewed'", UUID.fromString(claim));
    }

    private static String value(String claim, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(claim);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group(1);
    }
}
