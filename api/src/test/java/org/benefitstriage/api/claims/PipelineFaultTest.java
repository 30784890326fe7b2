package org.benefitstriage.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.engine.port.RuleBookFault;
import org.junit.jupiter.api.Test;

/** A claim that would be approved, with one part of the pipeline broken: it is kept, an officer gets it, the fault is recorded. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PipelineFaultTest {

    private static final String SECRET = "what the claimant wrote";

    @Test
    void a_rule_book_fault_sends_the_claim_to_an_officer() throws SQLException {
        QuarkusMock.installMockForType(broken(RuleBook.class, new RuleBookFault(SECRET)), RuleBook.class);
        expectReferral(SampleClaims.approvable());
    }

    @Test
    void any_other_fault_of_a_rule_sends_the_claim_to_an_officer() throws SQLException {
        QuarkusMock.installMockForType(broken(RuleBook.class, new IllegalStateException(SECRET)), RuleBook.class);
        expectReferral(SampleClaims.approvable());
    }

    @Test
    void a_fault_of_the_model_sends_the_claim_to_an_officer() throws SQLException {
        QuarkusMock.installMockForType(broken(RiskModel.class, new NullPointerException(SECRET)), RiskModel.class);
        expectReferral(SampleClaims.approvable());
    }

    @Test
    void a_fault_of_the_pipeline_itself_sends_the_claim_to_an_officer() throws SQLException {
        QuarkusMock.installMockForType(broken(Parameters.class, new RuleBookFault(SECRET)), Parameters.class);
        expectReferral(SampleClaims.approvable());
    }

    @Test
    void a_stack_that_runs_over_sends_the_claim_to_an_officer() throws SQLException {
        QuarkusMock.installMockForType(broken(Parameters.class, new StackOverflowError(SECRET)), Parameters.class);
        expectReferral(SampleClaims.approvable());
    }

    @Test
    void a_policy_that_was_tampered_with_approves_nothing() throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                PreparedStatement insert = owner.prepareStatement(
                        "insert into verification_policy (authority, id, version, document, document_sha256, adopted_on,"
                                + " valid_from, valid_to, recorded_at, recorded_by) select ?, id, version, document,"
                                + " repeat('0', 64), adopted_on, valid_from, valid_to, recorded_at, recorded_by"
                                + " from verification_policy where authority = 'NEEDWOOD' order by version limit 1")) {
            insert.setString(1, TestCaller.TAMPERED_FORM.authority());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }

        Api.handIn(TestCaller.TAMPERED_FORM, SampleClaims.approvable(TestCaller.TAMPERED_FORM.authority()))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("REFERRED"));
    }

    private static void expectReferral(String claim) throws SQLException {
        Response answer = Api.handIn(TestCaller.FORM, claim);

        answer.then().statusCode(201).body("outcome", equalTo("REFERRED"));
        assertThat(answer.asString()).doesNotContain(SECRET, "fault", "Fault", "Exception");
        UUID decision = UUID.fromString(answer.path("decisionId"));
        assertThat(Rows.number("select faults from decision where id = ?", decision))
                .isPositive();
        assertThat(Rows.number("select count(*) from referral where decision_id = ? and status = 'OPEN'", decision))
                .isEqualTo(1);
        String stored = Rows.text("select encode(record, 'hex') from decision where id = ?", decision);
        byte[] record = StoredRecord.unpack(HexFormat.of().parseHex(stored));
        assertThat(new String(record, StandardCharsets.UTF_8))
                .contains("\"faults\":[\"")
                .doesNotContain(SECRET);
    }

    /** A part that fails whatever it is asked; only its digest is known. */
    private static <T> T broken(Class<T> port, Throwable fault) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "digest":
                            return "0".repeat(64);
                        case "hashCode":
                            return System.identityHashCode(self);
                        case "equals":
                            return self == arguments[0];
                        case "toString":
                            return "broken " + port.getSimpleName();
                        default:
                            throw fault;
                    }
                }));
    }
}
