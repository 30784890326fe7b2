package org.benefitstriage.api.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure without a good source may be used to work an award out; it stands in no approval until an officer signs it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ParameterTest {

    private static final String SCENARIO = "taper-to-small-award";
    private static final String LODGER = "disregard.lodger";
    private static final String SCHEME = "ctr.scheme.needwood";

    @Test
    void the_figures_of_a_day_are_listed_with_their_law_certainty_period_and_signature() {
        Map<String, Object> lodger = figure(TestCaller.OFFICER, "2026-11-23", LODGER);
        assertThat(lodger)
                .containsEntry("value", "£20.00")
                .containsEntry("standing", "SIGNED")
                .containsKeys("citation", "lawChecked", "certainty", "from", "to", "valueDigest", "signature");
        assertThat(figure(TestCaller.SIGNING_OWNER, "2026-11-23", LODGER))
                .containsEntry("standing", "NEEDS_SIGNATURE")
                .doesNotContainKey("signature");
    }

    @Test
    void a_day_without_figures_has_none_and_a_day_that_is_none_is_refused() {
        list(TestCaller.OFFICER, "2031-01-01").statusCode(200).body("parameters.size()", equalTo(0));
        list(TestCaller.OFFICER, "soon").statusCode(400);
    }

    @Test
    void a_claim_is_approved_only_once_every_figure_it_rests_on_is_signed_and_replays_either_way() throws SQLException {
        String before = Api.decide(TestCaller.SIGNING_FORM, claim());
        assertThat(decision(before).<String>path("summary.outcome")).isEqualTo("REFERRED");
        List<String> unsigned = decision(before).path("record.entitlements[0].figures.reference");
        for (String day : List.of("2026-10-01", "2026-11-23")) {
            List<Map<String, Object>> figures =
                    list(TestCaller.SIGNING_OWNER, day).extract().path("parameters");
            figures.stream()
                    .filter(figure -> unsigned.contains(figure.get("reference")))
                    .filter(figure -> figure.get("standing").equals("NEEDS_SIGNATURE"))
                    .filter(figure -> !figure.get("id").equals(LODGER))
                    .forEach(figure -> sign(TestCaller.SIGNING_OWNER, figure, "SIGNED")
                            .statusCode(201)
                            .body("standing", equalTo("SIGNED"))
                            .body("signature.signedBy", equalTo("signing-owner")));
        }

        String after = Api.decide(TestCaller.SIGNING_FORM, claim());
        assertThat(decision(after).<String>path("summary.outcome")).isEqualTo("AUTO_APPROVED");
        List<String> counted = decision(after).path("record.context.signatures.figure");
        assertThat(counted).isNotEmpty();
        assertThat(unsigned).containsAll(counted);

        long earlier = withdrawals();
        String withdrawn = counted.get(0).substring(0, counted.get(0).indexOf('@'));
        sign(TestCaller.SIGNING_SENIOR, figure(TestCaller.SIGNING_OWNER, "2026-11-23", withdrawn), "WITHDRAWN")
                .statusCode(201)
                .body("standing", equalTo("NEEDS_SIGNATURE"));
        String later = Api.decide(TestCaller.SIGNING_FORM, claim());
        assertThat(decision(later).<String>path("summary.outcome")).isEqualTo("REFERRED");

        for (String id : List.of(before, after, later)) {
            TestCaller.SIGNING_OWNER
                    .request()
                    .contentType("application/json")
                    .post("/v1/decisions/" + id + "/replays")
                    .then()
                    .body("result", equalTo("MATCHES"));
        }
        assertThat(withdrawals()).isEqualTo(earlier + 1);
    }

    @Test
    void a_councils_own_scheme_is_on_its_list_alone_and_is_signed_there() {
        Map<String, Object> scheme = figure(TestCaller.OWNER, "2026-11-23", SCHEME);
        assertThat(scheme)
                .containsEntry("standing", "NEEDS_SIGNATURE")
                .containsEntry("certainty", "COUNCIL_SCHEME")
                .containsEntry("reference", SCHEME + "@2026-04-01");
        list(TestCaller.SIGNING_OWNER, "2026-11-23").body("parameters.id", not(hasItem(SCHEME)));

        sign(TestCaller.OWNER, scheme, "SIGNED").statusCode(201).body("standing", equalTo("SIGNED"));
        sign(TestCaller.OWNER, scheme, "WITHDRAWN").statusCode(201).body("standing", equalTo("NEEDS_SIGNATURE"));
    }

    @Test
    void what_was_read_is_what_is_signed() {
        Map<String, Object> lodger = figure(TestCaller.SIGNING_OWNER, "2026-11-23", LODGER);
        lodger.put("valueDigest", "0".repeat(64));
        sign(TestCaller.SIGNING_OWNER, lodger, "SIGNED").statusCode(409);
    }

    @Test
    void what_would_change_nothing_is_refused() {
        sign(TestCaller.OWNER, figure(TestCaller.OWNER, "2026-11-23", LODGER), "SIGNED")
                .statusCode(409);
        sign(TestCaller.SIGNING_OWNER, figure(TestCaller.SIGNING_OWNER, "2026-11-23", LODGER), "WITHDRAWN")
                .statusCode(409);
        Map<String, Object> statute =
                list(TestCaller.OWNER, "2026-11-23").extract().path("parameters.find { it.standing == 'OWN_SOURCE' }");
        sign(TestCaller.OWNER, statute, "SIGNED").statusCode(409);
    }

    @Test
    void of_many_equal_signatures_at_once_one_counts() {
        Map<String, Object> lodger = figure(TestCaller.UNREADY_OWNER, "2026-11-23", LODGER);

        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> sign(TestCaller.UNREADY_OWNER, lodger, "SIGNED")
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        sign(TestCaller.UNREADY_OWNER, lodger, "WITHDRAWN").statusCode(201);

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void a_figure_or_period_that_is_none_is_not_found_and_a_bad_body_is_told_what_is_wrong() {
        Map<String, Object> lodger = figure(TestCaller.OWNER, "2026-11-23", LODGER);
        lodger.put("date", "2031-01-01");
        sign(TestCaller.OWNER, lodger, "SIGNED").statusCode(404);
        TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body("{\"date\":\"2026-11-23\",\"basis\":\"\"}")
                .post("/v1/parameters/" + LODGER + "/signatures")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/valueDigest", "/basis"));
    }

    @Test
    void one_council_sees_no_signature_of_another() {
        list(TestCaller.UNREADY_OWNER, "2026-11-23")
                .body(
                        "parameters.findAll { it.standing != 'OWN_SOURCE' }.standing",
                        everyItem(equalTo("NEEDS_SIGNATURE")));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCaller.class,
            names = {"FORM", "OFFICER", "AUDITOR", "ADMIN"})
    void only_the_owner_and_senior_officers_sign(TestCaller caller) {
        sign(caller, figure(TestCaller.OWNER, "2026-11-23", LODGER), "WITHDRAWN")
                .statusCode(403);
    }

    private static long withdrawals() throws SQLException {
        return Rows.number("select count(*) from audit_event where authority = 'SIGNING'"
                + " and type = 'parameter.signature-withdrawn'");
    }

    private static String claim() {
        return SampleClaims.unique(SCENARIO, "SIGNING");
    }

    private static ValidatableResponse list(TestCaller caller, String date) {
        return caller.request().get("/v1/parameters?date=" + date).then();
    }

    private static Map<String, Object> figure(TestCaller caller, String date, String id) {
        return list(caller, date).statusCode(200).extract().path("parameters.find { it.id == '" + id + "' }");
    }

    private static ValidatableResponse sign(TestCaller caller, Map<String, Object> figure, String action) {
        return caller.request()
                .contentType("application/json")
                .body(Map.of(
                        "date",
                        figure.getOrDefault("date", figure.get("to")),
                        "valueDigest",
                        figure.get("valueDigest"),
                        "basis",
                        "Read in the instrument.",
                        "action",
                        action))
                .post("/v1/parameters/" + figure.get("id") + "/signatures")
                .then();
    }

    private static io.restassured.response.Response decision(String id) {
        return TestCaller.SIGNING_OWNER.request().get("/v1/decisions/" + id);
    }
}
