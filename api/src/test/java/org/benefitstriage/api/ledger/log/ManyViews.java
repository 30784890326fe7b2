package org.benefitstriage.api.ledger.log;

import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;

/** Many events without many requests: copies of one that an auditor caused, as the service could have written them. */
final class ManyViews {

    private ManyViews() {}

    static void add(int number) throws Exception {
        TestCaller.AUDITOR
                .request()
                .get("/v1/decisions/"
                        + Rows.text("select id::text from decision where authority = 'NEEDWOOD' limit 1"));
        try (var service = TestDatabase.asService();
                var statement = service.createStatement()) {
            statement.execute("insert into audit_event (id, authority, type, at, actor_kind, actor_id, payload, entry)"
                    + " select gen_random_uuid(), authority, type, at, actor_kind, actor_id, payload, convert_to(regexp_replace("
                    + "convert_from(entry, 'UTF8'), '[.][0-9]{3}Z', '.' || lpad(n::text, 3, '0') || 'Z'), 'UTF8') from"
                    + " (select * from audit_event where type = 'data.viewed' and authority = 'NEEDWOOD' limit 1) one,"
                    + " generate_series(1, " + number + ") g(n)");
        }
    }
}
