package org.benefitstriage.api.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.referrals.ReferralStatus;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.risk.Band;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The lists of referrals. They show names, so who was shown which claims is logged. */
@ApplicationScoped
public class OfficerQueue {

    private static final int REASONS_SHOWN = 2;
    private static final String ERASED = "Removed";

    private final Session session;
    private final AuditLog audit;

    OfficerQueue(Session session, AuditLog audit) {
        this.session = session;
        this.audit = audit;
    }

    /** One page of a list of the caller's authority. */
    @Transactional
    public QueuePage page(Caller caller, QueueQuery query) {
        QueueSql sql = QueueSql.of(caller, query);
        List<QueueRow> rows = select(sql.select(query), sql).getResultList().stream()
                .map(OfficerQueue::row)
                .toList();
        long total = ((Number) query(sql.count(), sql, Object.class).getSingleResult()).longValue();
        if (!rows.isEmpty()) {
            audit.append(AuditEventType.DATA_VIEWED, caller, Optional.empty(), Optional.empty(), viewed(query, rows));
        }
        return new QueuePage(rows, total, sizes(caller));
    }

    private Map<QueueList, Long> sizes(Caller caller) {
        QueueSql sql = QueueSql.sizes(caller);
        Object[] counts = query(sql.countAll(), sql, Object[].class).getSingleResult();
        Map<QueueList, Long> sizes = new EnumMap<>(QueueList.class);
        for (QueueList list : QueueList.values()) {
            sizes.put(list, ((Number) counts[list.ordinal()]).longValue());
        }
        return sizes;
    }

    private NativeQuery<Tuple> select(String text, QueueSql sql) {
        return query(text, sql, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("snapshot", byte[].class)
                .addScalar("benefits", String.class)
                .addScalar("band", String.class)
                .addScalar("record", byte[].class)
                .addScalar("received_on", LocalDate.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("assignee", String.class)
                .addScalar("status", String.class)
                .addScalar("review", Boolean.class)
                .addScalar("top_reason", String.class)
                .addScalar("hidden", Boolean.class);
    }

    /** The statement with those of the parameters that it names. */
    private <T> NativeQuery<T> query(String text, QueueSql sql, Class<T> result) {
        NativeQuery<T> query = session.createNativeQuery(text, result);
        sql.parameters().forEach((name, value) -> {
            if (!text.contains(":" + name)) {
                return;
            }
            if (value instanceof List<?> values) {
                query.setParameterList(name, values);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private static QueueRow row(Tuple row) {
        boolean hidden = row.get("hidden", Boolean.class);
        List<String> reasons = Optional.ofNullable(row.get("record", byte[].class))
                .map(record -> StoredJson.read(StoredRecord.unpack(record))
                        .object("explanation")
                        .strings("referralReasons"))
                .orElse(List.of());
        if (row.get("review", Boolean.class)) {
            reasons = Stream.concat(Stream.of(row.get("top_reason", String.class)), reasons.stream())
                    .toList();
        }
        String name = Optional.ofNullable(row.get("snapshot", byte[].class))
                .map(snapshot -> StoredJson.read(snapshot).object("claimant"))
                .map(claimant -> claimant.string("firstNames") + " " + claimant.string("lastName"))
                .orElse(ERASED);
        List<String> shown = reasons.stream().limit(REASONS_SHOWN).toList();
        return new QueueRow(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                name,
                BenefitsClaimed.valueOf(row.get("benefits", String.class)),
                hidden ? Optional.empty() : Optional.of(Band.valueOf(row.get("band", String.class))),
                hidden ? List.of() : shown,
                row.get("received_on", LocalDate.class),
                row.get("due_on", LocalDate.class),
                Optional.ofNullable(row.get("assignee", String.class)),
                ReferralStatus.valueOf(row.get("status", String.class)));
    }

    private static JsonValue.JsonObject viewed(QueueQuery query, List<QueueRow> rows) {
        return JsonValue.object()
                .with("what", "queue")
                .with("list", query.list().slug())
                .with(
                        "referrals",
                        JsonValue.strings(rows.stream()
                                .map(row -> row.referralId().toString())
                                .toList()))
                .build();
    }
}
