package org.benefitstriage.api.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No role of the database removes or changes anything but by the one function, and what is left stays as it is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OnlyByTheFunctionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update claim set snapshot = null",
                "update claim set snapshot = null, address_key = null, person_key = null, account_key = null,"
                        + " reference = 'ERASED', snapshot_sha256 = repeat('0', 64)",
                "update decision set record = null",
                "update referral_decision set reason = 'Erased.'",
                "insert into erasure select id, authority, 'REQUEST', 'x', 'x', now() from claim",
                "delete from disclosure",
                "delete from subject_key",
                "delete from claim",
                "delete from erasure",
                "delete from legal_hold",
                "alter function erase_claim(uuid, text, text, text, text, timestamptz) security invoker",
            })
    void the_services_own_role_can_still_neither_change_nor_delete(String attempt) throws SQLException {
        Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        refused(TestDatabase.asService(), attempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update claim set snapshot = null, address_key = null, person_key = null, account_key = null,"
                        + " reference = 'ERASED', snapshot_sha256 = repeat('0', 64) where snapshot is not null",
                "update decision set record = null, receipt = convert_to('{\"erased\":true}', 'UTF8'), reference = 'ERASED',"
                        + " top_reason = 'Erased.', housing_benefit_pence = null, council_tax_reduction_pence = null"
                        + " where record is not null",
                "update decision set outcome = 'REFERRED' where record is null",
                "update claim set snapshot = 'x' where snapshot is null",
                "delete from claim",
                "delete from erasure",
            })
    void the_owner_of_the_tables_cannot_erase_by_another_way_or_change_what_is_left(String attempt)
            throws SQLException {
        erase(Api.handIn(TestCaller.FORM, SampleClaims.approvable()).path("claimId"))
                .statusCode(201);
        Api.handIn(TestCaller.FORM, SampleClaims.approvable());
        refused(TestDatabase.asOwner(), attempt);
    }

    private static void refused(Connection role, String attempt) throws SQLException {
        try (role;
                Statement statement = role.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attempt))
                    .as(attempt)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private static ValidatableResponse erase(String claim) {
        return TestCaller.OWNER
                .request()
                .contentType("application/json")
                .body("{\"because\": \"Asked for, and nothing stands against it.\"}")
                .post("/v1/claims/" + claim + "/erasure")
                .then();
    }
}
