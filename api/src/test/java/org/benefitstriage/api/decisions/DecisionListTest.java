package org.benefitstriage.api.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionListTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Test
    void pages_cover_every_decision_once_while_others_are_added() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(0, Api.decide(TestCaller.COUNTED_FORM, SampleClaims.approvable("COUNTED")));
        }
        List<String> read = new ArrayList<>();
        String address = "/v1/decisions?limit=3";
        while (!address.isEmpty()) {
            Response page = TestCaller.COUNTED_OFFICER
                    .request()
                    .urlEncodingEnabled(false)
                    .get(address);
            page.then().statusCode(200);
            read.addAll(page.jsonPath().getList("items.decisionId", String.class));
            assertThat(page.jsonPath().getList("items")).hasSizeBetween(1, 3);
            address = next(page);
            assertThat(page.<String>path("nextCursor") == null).isEqualTo(address.isEmpty());
            // Decided while somebody reads: newer than everything on the pages still to come.
            Api.decide(TestCaller.COUNTED_FORM, SampleClaims.approvable("COUNTED"));
        }

        assertThat(read).doesNotHaveDuplicates().containsSubsequence(made);
    }

    @Test
    void filters_narrow_the_list() {
        String approved = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        String referred = Api.decide(TestCaller.FORM, SampleClaims.forSenior());

        assertThat(ids("outcome=AUTO_APPROVED")).contains(approved).doesNotContain(referred);
        assertThat(ids("outcome=REFERRED")).contains(referred).doesNotContain(approved);
        assertThat(ids("route=SENIOR_QUEUE")).contains(referred).doesNotContain(approved);
        assertThat(ids("band=HIGH")).contains(referred).doesNotContain(approved);
        assertThat(ids("band=LOW")).contains(approved).doesNotContain(referred);
        assertThat(ids("benefit=HOUSING_BENEFIT")).contains(approved, referred);
        assertThat(ids("from=2020-01-01")).contains(approved, referred);
        assertThat(ids("to=2020-01-01")).isEmpty();
        assertThat(ids("from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z")).isEmpty();
    }

    @Test
    void the_link_to_the_next_page_keeps_the_filters() {
        Api.decide(TestCaller.FORM, SampleClaims.forSenior());
        Api.decide(TestCaller.FORM, SampleClaims.forSenior());

        Response page = TestCaller.AUDITOR.request().get("/v1/decisions?limit=1&route=SENIOR_QUEUE");

        assertThat(next(page)).startsWith("/v1/decisions?").contains("route=SENIOR_QUEUE", "limit=1", "after=");
    }

    private static List<String> ids(String query) {
        Response page = TestCaller.AUDITOR.request().urlEncodingEnabled(false).get("/v1/decisions?limit=200&" + query);
        page.then().statusCode(200);
        return page.jsonPath().getList("items.decisionId", String.class);
    }

    private static String next(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return "";
        }
        Matcher matcher = NEXT.matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        return matcher.group(1);
    }
}
