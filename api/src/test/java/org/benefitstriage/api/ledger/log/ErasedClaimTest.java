package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** After an erasure the log verifies, says that it happened, and nothing opens what was committed to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasedClaimTest {

    @Test
    void the_log_of_an_erased_claim_verifies_both_ways_and_discloses_nothing_of_it() throws Exception {
        Response created = Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        String claim = created.path("claimId");
        String decision = created.path("decisionId");
        LogWait.untilSigned();
        ExportedLog before = ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim);
        assertThat(before.text("disclosures.jsonl").lines().count()).isGreaterThan(10);

        TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body("{\"because\": \"Asked for, and nothing stands against it.\"}")
                .post("/v1/claims/" + claim + "/erasure")
                .then()
                .statusCode(201);
        LogWait.untilSigned();
        ExportedLog after = ExportedLog.download(TestCaller.AUDITOR, "?claims=" + claim);

        assertThat(after.log()).satisfies(ReceiptHttpTest::holds);
        assertThat(after.database()).satisfies(ReceiptHttpTest::holds);
        assertThat(after.disclosure()).satisfies(ReceiptHttpTest::holds);
        assertThat(after.text("disclosures.jsonl").lines().count()).isEqualTo(2);
        assertThat(after.text("decisions.jsonl").lines().filter(line -> line.contains(decision)))
                .singleElement()
                .asString()
                .contains("\"erased\":true")
                .doesNotContain("salt");
        ExportedLog restored = after.with("export/disclosures.jsonl", before.file("disclosures.jsonl"));
        assertThat(restored.disclosure().problems()).contains("ERASED_FIELD_RESTORED");
    }
}
