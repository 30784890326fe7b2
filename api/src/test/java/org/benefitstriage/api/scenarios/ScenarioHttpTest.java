package org.benefitstriage.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestSampling;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The scenarios again over HTTP, in a council of their own: handed in by a form client, read by an officer and an auditor,
 * replayed. Left out are those, and only those, whose folder says {@code "http": false}.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScenarioHttpTest {

    private static final String NEEDWOOD = "\"authority\": \"NEEDWOOD\"";
    private static final String SCENARIOS = "\"authority\": \"SCENARIOS\"";

    @Inject
    TestSampling sampling;

    @BeforeEach
    void nobody_is_drawn_for_a_check() {
        sampling.reset();
    }

    @Test
    void every_scenario_is_decided_as_its_folder_expects() {
        Map<String, List<String>> wrong = forEach(this::play);
        assertThat(wrong).as("differences by scenario").isEmpty();
    }

    @Test
    void most_scenarios_are_played() {
        assertThat(played().size()).isGreaterThan(Scenario.all().size() * 3 / 4);
    }

    private static List<Scenario> played() {
        return Scenario.all().stream()
                .filter(scenario -> scenario.expected().http())
                .toList();
    }

    private static Map<String, List<String>> forEach(Function<Scenario, List<String>> play) {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Scenario scenario : played()) {
            List<String> differences = play.apply(scenario);
            if (!differences.isEmpty()) {
                wrong.put(scenario.slug(), differences);
            }
        }
        return wrong;
    }

    private List<String> play(Scenario scenario) {
        String claim = SampleClaims.replace(new String(scenario.claim(), StandardCharsets.UTF_8), NEEDWOOD, SCENARIOS);
        Response created = Api.handIn(TestCaller.SCENARIO_FORM, "scenario-" + scenario.slug(), claim);
        if (created.statusCode() != 201) {
            return List.of("handing in: expected 201, found " + created.statusCode() + " "
                    + created.body().asString());
        }
        List<String> differences = new ArrayList<>();
        JsonPath receipt = created.jsonPath();
        compare(differences, "receipt", scenario.expected().outcome(), receipt.getString("outcome"));
        officerReads(differences, receipt.getString("claimId"));
        auditorReads(differences, scenario.expected(), receipt.getString("decisionId"));
        return differences;
    }

    private static void officerReads(List<String> differences, String claimId) {
        Response claim = TestCaller.SCENARIO_OFFICER.request().get("/v1/claims/" + claimId);
        compare(differences, "officer reads the claim", 200, claim.statusCode());
        compare(
                differences,
                "decisions of the claim",
                1,
                claim.jsonPath().getList("decisions").size());
    }

    private static void auditorReads(List<String> differences, ExpectedDecision expected, String decisionId) {
        String address = "/v1/decisions/" + decisionId;
        Response decision = TestCaller.SCENARIO_AUDITOR.request().get(address);
        compare(differences, "auditor reads the decision", 200, decision.statusCode());
        try {
            var document = JsonReader.read(decision.body().asByteArray());
            differences.addAll(Differences.between(
                    expected, JsonFields.of(document).object("record").object()));
        } catch (JsonSyntaxException e) {
            differences.add("decision: " + e.getMessage());
        }
        Response replay = TestCaller.SCENARIO_AUDITOR
                .request()
                .contentType(ContentType.JSON)
                .post(address + "/replays");
        compare(differences, "replaying", 200, replay.statusCode());
        if (replay.statusCode() == 200) {
            compare(differences, "replay", "MATCHES", replay.jsonPath().getString("result"));
        }
    }

    private static void compare(List<String> differences, String what, Object wanted, Object actual) {
        if (!wanted.equals(actual)) {
            differences.add(what + ": expected " + wanted + ", found " + actual);
        }
    }
}
