package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages must never do: run what somebody typed, accept a form from elsewhere, tell names to a browser's history. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PageSafetyTest {

    private static final String ATTACK = "Eve<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{frame.userName}";

    private final Browser asha = new Browser();

    @BeforeEach
    void sign_in() {
        asha.signIn(TestCaller.OFFICER);
    }

    @Test
    void a_name_with_markup_in_it_is_shown_as_text() {
        String json = ATTACK.replace("\"", "\\\"");
        Case made = Case.of(SampleClaims.replace(
                SampleClaims.forOfficer(), "\"lastName\": \"Yoxalley\"", "\"lastName\": \"" + json + "\""));

        for (String path : List.of(made.inList("open"), made.page())) {
            assertHarmless(asha.get(path));
        }
    }

    @Test
    void a_reason_with_markup_in_it_is_shown_as_text() {
        Case made = Case.of(SampleClaims.forOfficer());
        Map<String, String> choice = new HashMap<>(Case.APPROVAL);
        choice.put("reason", ATTACK);
        choice.put("difference", ATTACK);

        assertHarmless(asha.submit(asha.get(made.page()), made.page() + "/decision", choice));
        choice.put("difference", "");
        assertHarmless(asha.submit(asha.get(made.page()), made.page() + "/decision", choice));
    }

    @Test
    void a_filter_with_markup_in_it_is_shown_as_text() {
        String query =
                java.net.URLEncoder.encode("<script>alert(1)</script>\"", java.nio.charset.StandardCharsets.UTF_8);

        assertThat(asha.get("/referrals?list=open&reference=" + query).text())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_form_without_its_token_changes_nothing() throws SQLException {
        Case made = Case.of(SampleClaims.forOfficer());
        asha.get(made.page());
        Map<String, String> fields = new HashMap<>(Case.APPROVAL);
        fields.put("version", "0");

        for (String token : List.of("", "made-up", "AAAAAAAAAAAAAAAAAAAAAA")) {
            if (!token.isEmpty()) {
                fields.put("form-token", token);
            }
            for (String action : List.of("decision", "take", "release")) {
                Browser.Page refused = asha.post(made.page() + "/" + action, fields);
                assertThat(refused.status())
                        .as(action + " with token '" + token + "'")
                        .isEqualTo(403);
                assertThat(refused.text()).contains("This form can no longer be sent");
            }
        }
        assertThat(asha.post("/referrals/next", Map.of()).status()).isEqualTo(403);
        assertThat(asha.post("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(Rows.number("select version from referral where id = ?", UUID.fromString(made.referralId())))
                .isZero();
    }

    @Test
    void no_title_has_a_name_or_a_reference_in_it() {
        Case made = Case.of(SampleClaims.forOfficer());
        Pattern title = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

        for (String path : List.of(made.page(), made.inList("open"), "/decisions/" + made.decisionId())) {
            String found = title.matcher(asha.get(path).text())
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .findFirst()
                    .orElseThrow();
            assertThat(found).as(path).doesNotContain("Yoxalley", "Winifred", made.reference());
        }
    }

    @Test
    void every_page_obeys_the_content_security_policy() {
        Case made = Case.of(SampleClaims.forOfficer());
        List<String> paths = List.of(
                "/sign-in",
                "/signed-out",
                "/referrals?list=open",
                made.page(),
                "/decisions",
                "/decisions/" + made.decisionId(),
                "/rule-book",
                "/accessibility",
                "/problems",
                "/nowhere");

        for (String path : paths) {
            String page = asha.get(path).text();
            assertThat(page.split("<script>", -1))
                    .as("inline scripts of " + path)
                    .hasSize(2);
            assertThat(page)
                    .as(path)
                    .doesNotContainPattern("(?i)\\sstyle\\s*=")
                    .doesNotContainPattern("(?i)<[^>]+\\son[a-z]+\\s*=")
                    .contains("<html lang=\"en\"", "<h1", "href=\"#main-content\"");
        }
    }

    @Test
    void whoever_opens_a_claim_or_a_list_with_names_leaves_a_trace() throws SQLException {
        Case made = Case.of(SampleClaims.forOfficer());
        UUID claim = UUID.fromString(made.claimId());
        String opened = "select count(*) from audit_event where type = 'data.viewed' and actor_id = 'needwood-officer'"
                + " and claim_id = ?";
        String listed = "select count(*) from audit_event where type = 'data.viewed' and actor_id = 'needwood-officer'"
                + " and convert_from(payload, 'UTF8') like ?";
        long before = Rows.number(opened, claim);

        asha.get(made.page());
        asha.get(made.inList("open"));

        assertThat(Rows.number(opened, claim)).isGreaterThan(before);
        assertThat(Rows.number(listed, "%" + made.referralId() + "%")).isPositive();
        assertThat(Rows.number(
                        "select count(*) from audit_event where convert_from(payload, 'UTF8') like '%Yoxalley%'"))
                .as("no name in the log")
                .isZero();
    }

    private static void assertHarmless(Browser.Page page) {
        assertThat(page.text())
                .contains("Eve&lt;script&gt;alert(1)&lt;/script&gt;", "{frame.userName}")
                .doesNotContain("<script>alert", "<img src=x");
    }
}
