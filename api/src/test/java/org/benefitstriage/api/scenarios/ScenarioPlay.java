package org.benefitstriage.api.scenarios;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;

/**
 * Plays the scenarios over HTTP, in a council of their own where no scheme is needed: handed in by a form client, read by an officer and an auditor,
 * replayed. Left out are those, and only those, whose folder says {@code "http": false}.
 */
public final class ScenarioPlay {

    private static final String NEEDWOOD = "\"authority\": \"NEEDWOOD\"";

    /** Where a scenario is played, and by whom. */
    private record Council(TestCaller form, TestCaller officer, TestCaller auditor) {

        private static final Council OF_THEIR_OWN =
                new Council(TestCaller.SCENARIO_FORM, TestCaller.SCENARIO_OFFICER, TestCaller.SCENARIO_AUDITOR);
        private static final Council NEEDWOOD = new Council(TestCaller.FORM, TestCaller.OFFICER, TestCaller.AUDITOR);

        /** Below pension age the scheme of the claim's council counts, and of the two only Needwood has one. */
        static Council of(Scenario scenario) {
            return Stream.of("local-", "wa-", "working-age-").anyMatch(scenario.slug()::startsWith)
                    ? NEEDWOOD
                    : OF_THEIR_OWN;
        }

        String authority() {
            return "\"authority\": \"" + form.authority() + "\"";
        }
    }

    private final Scenario scenario;
    private final Council council;
    private final List<String> differences = new ArrayList<>();

    private ScenarioPlay(Scenario scenario) {
        this.scenario = scenario;
        this.council = Council.of(scenario);
    }

    /** Plays them all; what went otherwise than a folder expects, by scenario. */
    public static Map<String, List<String>> differences() {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Scenario scenario : played()) {
            List<String> differences = new ScenarioPlay(scenario).play();
            if (!differences.isEmpty()) {
                wrong.put(scenario.slug(), differences);
            }
        }
        return wrong;
    }

    /** The scenarios that can be played over HTTP. */
    static List<Scenario> played() {
        return Scenario.all().stream()
                .filter(scenario -> scenario.expected().http())
                .toList();
    }

    private List<String> play() {
        String claim = SampleClaims.replace(
                new String(scenario.claim(), StandardCharsets.UTF_8), NEEDWOOD, council.authority());
        Response created = Api.handIn(council.form(), "scenario-" + scenario.slug(), claim);
        if (created.statusCode() != 201) {
            return List.of("handing in: expected 201, found " + created.statusCode() + " "
                    + created.body().asString());
        }
        JsonPath receipt = created.jsonPath();
        compare("receipt", scenario.expected().outcome(), receipt.getString("outcome"));
        officerReads(receipt.getString("claimId"));
        auditorReads(receipt.getString("decisionId"));
        return differences;
    }

    private void officerReads(String claimId) {
        Response claim = council.officer().request().get("/v1/claims/" + claimId);
        compare("officer reads the claim", 200, claim.statusCode());
        compare(
                "decisions of the claim",
                1,
                claim.jsonPath().getList("decisions").size());
    }

    private void auditorReads(String decisionId) {
        String address = "/v1/decisions/" + decisionId;
        Response decision = council.auditor().request().get(address);
        compare("auditor reads the decision", 200, decision.statusCode());
        try {
            var document = JsonReader.read(decision.body().asByteArray());
            differences.addAll(Differences.between(
                    scenario.expected(),
                    JsonFields.of(document).object("record").object()));
        } catch (JsonSyntaxException e) {
            differences.add("decision: " + e.getMessage());
        }
        Response replay =
                council.auditor().request().contentType(ContentType.JSON).post(address + "/replays");
        compare("replaying", 200, replay.statusCode());
        if (replay.statusCode() == 200) {
            compare("replay", "MATCHES", replay.jsonPath().getString("result"));
        }
    }

    private void compare(String what, Object wanted, Object actual) {
        if (!wanted.equals(actual)) {
            differences.add(what + ": expected " + wanted + ", found " + actual);
        }
    }
}
