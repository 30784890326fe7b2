package org.benefitstriage.api.containers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.TestDatabase;

/** What is in the database, counted in SQL past the service. */
final class Stored {

    private static final String WHOLE = """
            select decision.id, decision.claim_id, convert_from(decision.receipt, 'UTF8')
            from decision
            join claim on claim.id = decision.claim_id
            join audit_event event on event.decision_id = decision.id and event.claim_id = claim.id
              and event.type = case decision.outcome when 'AUTO_APPROVED' then 'decision.auto' else 'decision.routed' end
            join idempotency on idempotency.decision_id = decision.id
            left join referral on referral.decision_id = decision.id and referral.claim_id = claim.id
            where (decision.outcome = 'REFERRED') = (referral.id is not null)
            """;

    private static final Map<String, String> HALVES = halves();

    private Stored() {}

    private static Map<String, String> halves() {
        Map<String, String> halves = new LinkedHashMap<>();
        halves.put("claims without a decision", without("claim", "decision x", "x.claim_id = it.id"));
        halves.put(
                "claims with two decisions",
                "select count(*) from (select claim_id from decision"
                        + " group by claim_id having count(*) > 1) twice");
        halves.put(
                "decisions without their event",
                without("decision", "audit_event x", "x.decision_id = it.id and x.type like 'decision.%'"));
        halves.put(
                "events without their decision",
                without("audit_event", "decision x", "x.id = it.decision_id") + " and it.type like 'decision.%'");
        halves.put("decisions without their key", without("decision", "idempotency x", "x.decision_id = it.id"));
        halves.put(
                "referred decisions without a referral",
                without("decision", "referral x", "x.decision_id = it.id") + " and it.outcome = 'REFERRED'");
        halves.put(
                "referrals of something that was not referred",
                without("referral", "decision x", "x.id = it.decision_id and x.outcome = 'REFERRED'"));
        halves.put(
                "decisions made while a part of the software failed", "select count(*) from decision where faults > 0");
        return halves;
    }

    private static String without(String table, String other, String condition) {
        return "select count(*) from " + table + " it where not exists (select from " + other + " where " + condition
                + ")";
    }

    /** Every kind of half-written claim that there is, with how many. */
    static Map<String, Long> halfWritten() throws SQLException {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Map.Entry<String, String> half : HALVES.entrySet()) {
            long count = Rows.number(half.getValue());
            if (count > 0) {
                found.put(half.getKey(), count);
            }
        }
        return found;
    }

    /** The receipts of all decisions that are whole, with claim, event, key and, where referred, referral: by decision. */
    static Map<UUID, String> wholeReceipts() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WHOLE)) {
            Map<UUID, String> receipts = new HashMap<>();
            while (rows.next()) {
                receipts.put(rows.getObject(1, UUID.class), rows.getString(3));
            }
            return receipts;
        }
    }

    /** The claim stored under each key. */
    static Map<String, UUID> claimsByKey() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select idempotency.key, decision.claim_id from idempotency"
                        + " join decision on decision.id = idempotency.decision_id")) {
            Map<String, UUID> claims = new HashMap<>();
            while (rows.next()) {
                claims.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
            return claims;
        }
    }
}
