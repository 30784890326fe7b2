package org.benefitstriage.api.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.claim.BenefitsClaimed;

/**
 * The statements behind the lists. Only constants are joined together here; whatever a caller gave is a parameter.
 *
 * @param where the condition
 * @param parameters its parameters
 */
record QueueSql(String where, Map<String, Object> parameters) {

    /** The referrals of one authority with what the conditions of {@link QueueList} look at. */
    private static final String ROWS =
            "(select r.*, d.sampled and not r.review as drawn, r.status <> 'CLOSED' as open_now"
                    + " from referral r join decision d on d.id = r.decision_id where r.authority = :authority) q";

    static QueueSql of(Caller caller, QueueQuery query) {
        List<String> conditions = new ArrayList<>(List.of(query.list().condition()));
        Map<String, Object> parameters = callerOf(caller);
        query.band().ifPresent(band -> {
            conditions.add("band = :band");
            parameters.put("band", band.name());
        });
        query.benefit().ifPresent(benefit -> {
            conditions.add("benefits in (:benefits)");
            parameters.put(
                    "benefits",
                    Stream.of(BenefitsClaimed.values())
                            .filter(claimed -> claimed.includes(benefit))
                            .map(Enum::name)
                            .toList());
        });
        if (!query.reference().isBlank()) {
            conditions.add("strpos(upper(reference), :reference) > 0");
            parameters.put("reference", query.reference().strip().toUpperCase(Locale.ROOT));
        }
        parameters.put("limit", QueueQuery.ROWS);
        parameters.put("offset", (query.page() - 1) * QueueQuery.ROWS);
        return new QueueSql(String.join(" and ", conditions), parameters);
    }

    static QueueSql sizes(Caller caller) {
        return new QueueSql("true", callerOf(caller));
    }

    /** One page, each line with the claim as handed in and the decision's record. */
    String select(QueueQuery query) {
        String order = query.sort().column() + (query.descending() ? " desc" : "") + ", id";
        return "select p.id, p.reference, c.snapshot, p.benefits, p.band, d.record, p.received_on, p.due_on, p.assignee,"
                + " p.status, p.review, p.top_reason, p.drawn and p.open_now as hidden from (select q.*, row_number() over (order by "
                + order + ") as place from " + ROWS + " where " + where
                + " order by place limit :limit offset :offset) p"
                + " join claim c on c.id = p.claim_id join decision d on d.id = p.decision_id order by p.place";
    }

    String count() {
        return "select count(*) from " + ROWS + " where " + where;
    }

    /** One column for each list, in their order. */
    String countAll() {
        return Stream.of(QueueList.values())
                .map(list -> "count(*) filter (where " + list.condition() + ")")
                .collect(Collectors.joining(", ", "select ", " from " + ROWS));
    }

    private static Map<String, Object> callerOf(Caller caller) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("authority", caller.authority().value());
        parameters.put("caller", caller.id());
        parameters.put("senior", caller.has(Roles.SENIOR_OFFICER));
        return parameters;
    }
}
