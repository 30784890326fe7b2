package org.benefitstriage.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Disclosure;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CommitmentsHttpTest {

    @Inject
    Disclosures disclosures;

    @Test
    void a_decisions_entry_commits_to_the_claim_and_the_record_and_holds_neither() throws Exception {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        UUID claim = UUID.fromString(created.path("claimId"));
        UUID decision = UUID.fromString(created.path("decisionId"));
        LedgerEntry entry = entry("decision_id = ? and type like 'decision.%'", decision);
        UUID event = UUID.fromString(Rows.text(
                "select id::text from audit_event where decision_id = ? and type like 'decision.%'", decision));

        assertThat(disclosures.of(claim, event)).extracting(Disclosure::name).contains("claimant", "form", "record");
        for (Disclosure disclosure : disclosures.of(claim, event)) {
            assertThat(entry.commitment(disclosure.name())).contains(disclosure.commitment());
            if (disclosure.name().equals(ClaimFields.RECORD)) {
                assertThat(disclosure.value())
                        .isEqualTo(JsonValue.string(
                                Rows.text("select record_sha256 from decision where id = ?", decision)));
            }
        }
        String bytes = new String(entry.bytes(), StandardCharsets.UTF_8);
        assertThat(bytes)
                .doesNotContain("QQ")
                .doesNotContain(Rows.text("select snapshot_sha256 from claim where id = ?", claim));
        assertThat(bytes.length()).as("an entry's bytes").isLessThan(4000);
    }

    @Test
    void the_draw_for_the_random_check_is_committed_to_with_its_rate_whether_or_not_the_claim_was_drawn()
            throws Exception {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer());
        UUID decision = UUID.fromString(created.path("decisionId"));
        UUID event = UUID.fromString(Rows.text(
                "select id::text from audit_event where decision_id = ? and type like 'decision.%'", decision));
        String draw = Rows.text("select sample_draw::text from decision where id = ?", decision);

        assertThat(disclosures.of(UUID.fromString(created.path("claimId")), event))
                .filteredOn(disclosure -> disclosure.name().equals(ClaimFields.ASSESSMENT))
                .singleElement()
                .satisfies(disclosure -> assertThat(((JsonValue.JsonObject) disclosure.value()).members())
                        .containsEntry("draw", JsonValue.integer(Long.parseLong(draw)))
                        .containsEntry("samplePerTenThousand", JsonValue.integer(300)));
    }

    @Test
    void an_officers_words_are_committed_to_and_the_officer_is_a_pseudonym() throws Exception {
        String claim = Api.handIn(TestCaller.FORM, SampleClaims.forOfficer()).path("claimId");
        String referral = Api.referralOf(TestCaller.OFFICER, claim);
        TestCaller.OFFICER
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"outcome\":\"APPROVE\",\"reason\":\"Seen the tenancy agreement.\",\"label\":\"NO_CHANGE\"}")
                .post("/v1/referrals/" + referral + "/decision")
                .then()
                .statusCode(200);
        UUID id = UUID.fromString(claim);
        LedgerEntry entry = entry("claim_id = ? and type = 'officer.decided'", id);
        UUID event = UUID.fromString(
                Rows.text("select id::text from audit_event where claim_id = ? and type = 'officer.decided'", id));

        assertThat(entry.actor().id()).matches("p-[0-9a-f]{16}");
        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8))
                .doesNotContain("tenancy")
                .doesNotContain("needwood-officer");
        assertThat(disclosures.of(id, event)).singleElement().satisfies(note -> {
            assertThat(note.value()).isEqualTo(JsonValue.string("Seen the tenancy agreement."));
            assertThat(entry.commitment("note")).contains(note.commitment());
        });
    }

    private static LedgerEntry entry(String where, UUID id) throws SQLException, LedgerTampered {
        String hex = Rows.text("select encode(entry, 'hex') from audit_event where " + where, id);
        return LedgerEntry.parse(java.util.HexFormat.of().parseHex(hex));
    }
}
