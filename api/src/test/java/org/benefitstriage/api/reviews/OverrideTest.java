package org.benefitstriage.api.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.api.testing.Reviews.choice;
import static org.benefitstriage.api.testing.Reviews.decidedBy;
import static org.benefitstriage.api.testing.Reviews.entry;
import static org.benefitstriage.api.testing.Reviews.types;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the log tells an officer's departure from what was worked out apart from any other decision. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OverrideTest {

    @ParameterizedTest
    @CsvSource({
        "DO_NOT_PAY, CLAIMANT_ERROR, '', AWARD_NOT_PAID",
        "APPROVE, COUNCIL_ERROR, -150, OTHER_AMOUNT",
    })
    void an_officers_departure_from_what_was_worked_out_is_an_override(
            String outcome, String label, String difference, String departure) throws SQLException {
        String decision = decidedBy(TestCaller.OFFICER, choice(outcome, label, difference));
        assertThat(types(decision)).contains("officer.override").doesNotContain("officer.decided");
        assertThat(entry("officer.override", decision))
                .contains("\"reason\":\"" + label + "\"")
                .contains("{\"code\":\"" + departure + "\",\"weight\":0}")
                .contains("\"note\":")
                .doesNotContain("Looked at everything");
    }

    @Test
    void to_pay_what_was_worked_out_is_no_override() {
        String decision = decidedBy(TestCaller.OFFICER, choice("APPROVE", "NO_CHANGE", "0"));
        assertThat(types(decision)).contains("officer.decided").doesNotContain("officer.override");
    }
}
