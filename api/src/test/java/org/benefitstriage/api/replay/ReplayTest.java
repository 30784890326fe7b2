package org.benefitstriage.api.replay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.benefitstriage.api.releases.LoadedRelease;
import org.benefitstriage.api.releases.Releases;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplayTest {

    private final AlteredRows stored = new AlteredRows();

    @Inject
    ReplaySample sample;

    @Inject
    Triage triage;

    @Inject
    Versions versions;

    @AfterEach
    void put_right() throws SQLException {
        stored.putRight();
        stored.liftHalts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gc-council-single",
                "account-in-another-name",
                "high-risk-household-and-savings",
                "born-in-the-future",
                "sc-council-single",
                "taper-to-small-award",
                "several-claims-one-address",
                "working-age-no-hb-route"
            })
    void a_decision_run_again_gives_the_same_bytes(String scenario) throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.unique(scenario, "NEEDWOOD"));

        replay(id)
                .body("result", equalTo("MATCHES"))
                .body(
                        "replayedSha256",
                        equalTo(Rows.text("select record_sha256 from decision where id = ?", UUID.fromString(id))));
    }

    @Test
    void a_decision_made_without_a_policy_replays_too() {
        String id = Api.decide(TestCaller.UNREADY_FORM, SampleClaims.approvable("UNREADY"));

        TestCaller.UNREADY_OWNER
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + id + "/replays")
                .then()
                .statusCode(200)
                .body("result", equalTo("MATCHES"));
    }

    @Test
    void a_replay_is_logged() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        replay(id);

        assertThat(Rows.number(
                        "select count(*) from audit_event where decision_id = ? and type = 'decision.replayed'",
                        UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    void an_altered_record_is_found_out() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        stored.alter(id, "update decision set record = record || ' '::bytea where id = ?");

        replay(id).body("result", equalTo("DIFFERS")).body("firstDifference.recorded", startsWith("sha256:"));
    }

    @Test
    void an_altered_record_with_its_hash_put_right_is_found_out_at_the_place() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        stored.rewrite(id, "\"rulePoints\":", "\"rulePoints\":1");

        replay(id)
                .body("result", equalTo("DIFFERS"))
                .body("firstDifference.pointer", equalTo("/rulePoints"))
                .body("firstDifference.recorded", startsWith("1"))
                .body("firstDifference.replayed", notNullValue());
    }

    @Test
    void an_altered_claim_is_found_out() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        stored.alter(
                id,
                "update claim set snapshot = snapshot || ' '::bytea"
                        + " where id = (select claim_id from decision where id = ?)");

        replay(id).body("result", equalTo("DIFFERS")).body("firstDifference.pointer", equalTo("/context/claimDigest"));
    }

    @Test
    void a_difference_halts_automatic_approval_until_an_administrator_lifts_it() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        stored.rewrite(id, "\"rulePoints\":", "\"rulePoints\":1");
        replay(id).body("result", equalTo("DIFFERS"));

        assertThat(outcome(Api.decide(TestCaller.FORM, SampleClaims.approvable())))
                .isEqualTo("REFERRED");
        var halts = TestCaller.AUDITOR.request().get("/v1/halts").then();
        halts.body("halts[0].reason", equalTo("EXPLANATION"))
                .body("halts[0].details", equalTo("replay of decision " + id + " differs at /rulePoints"));

        stored.liftHalts();
        assertThat(outcome(Api.decide(TestCaller.FORM, SampleClaims.approvable())))
                .isEqualTo("AUTO_APPROVED");
    }

    @Test
    void the_hourly_sample_takes_the_newest_and_a_difference_in_it_is_an_alarm() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        assertThat(sample.run().results()).containsKey(ReplayResult.MATCHES).doesNotContainKey(ReplayResult.DIFFERS);

        stored.rewrite(id, "\"rulePoints\":", "\"rulePoints\":1");
        assertThat(sample.run().results()).containsEntry(ReplayResult.DIFFERS, 1);
        assertThat(outcome(Api.decide(TestCaller.FORM, SampleClaims.approvable())))
                .isEqualTo("REFERRED");
        given().get("/q/health/ready").then().body("checks.find { it.name == 'replay' }.data.DIFFERS", equalTo(1));
        given().get("/q/metrics").then().body(containsString("triage_replays_total{result=\"DIFFERS\"}"));
    }

    @Test
    void a_decision_made_with_other_rules_is_not_run_with_these() throws SQLException {
        String id = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        stored.rewrite(id, "\"engine\":\"", "\"engine\":\"9.");

        replay(id).body("result", equalTo("VERSIONS_NOT_LOADED")).body("recorded.engine", startsWith("9."));
    }

    @Test
    void all_decisions_of_a_period_are_replayed_in_parallel_and_each_once() throws Exception {
        String id = Api.decide(TestCaller.FORM, SampleClaims.forOfficer());
        stored.rewrite(id, "\"rulePoints\":", "\"rulePoints\":1");
        ReplayPeriod.Period always = new ReplayPeriod.Period(
                Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"), "NEEDWOOD");
        AtomicLong done = new AtomicLong();
        try (Releases releases = new Releases(new LoadedRelease(triage, versions), Optional.empty(), 1)) {
            ReplayPeriod runs = new ReplayPeriod(TestDatabase::asService, releases, 2);
            ReplayTally tally = runs.run(always, progress -> done.incrementAndGet());

            assertThat(tally.all()).isEqualTo(runs.count(always)).isEqualTo(done.get());
            assertThat(tally.count(ReplayResult.DIFFERS)).isEqualTo(1);
            assertThat(tally.holds()).isFalse();
            assertThat(tally.unlike()).contains(Map.entry(id, "DIFFERS at \"/rulePoints\""));
        }
    }

    private static String outcome(String decisionId) {
        return TestCaller.AUDITOR.request().get("/v1/decisions/" + decisionId).path("summary.outcome");
    }

    private static ValidatableResponse replay(String id) {
        return TestCaller.AUDITOR
                .request()
                .contentType("application/json")
                .post("/v1/decisions/" + id + "/replays")
                .then()
                .statusCode(200);
    }
}
