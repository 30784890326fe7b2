package org.benefitstriage.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.HaltReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a decision needs from the database: one round trip, two statements. The first takes two locks that end with the
 * transaction, so that the second sees everything a request that held them before has committed. Neither waits.
 *
 * <p>A request with the same key still running is told so. A claim by the same person still being decided counts as one more
 * claim by that person: two copies of a claim sent at once are never both approved.
 */
@ApplicationScoped
class IntakeQuery {

    /** Rows looked at for one key: enough to know that there are many, however many claims share it. */
    private static final int MOST_READ = 500;

    private static final String LOCKS = "select pg_try_advisory_xact_lock(?), pg_try_advisory_xact_lock(?)";

    private static final String STATE = """
            select earlier.body_sha256, earlier_decision.claim_id, earlier_decision.receipt,
              (select count(distinct near.person_key) from
                (select person_key, received_at from claim where address_key = ? limit %1$d) near
                where near.person_key <> ? and near.received_at >= ?),
              (select count(distinct near.person_key) from
                (select person_key, received_at from claim where account_key = ? limit %1$d) near
                where near.person_key <> ? and near.received_at >= ?),
              (select count(*) from
                (select id, benefits, received_at from claim where person_key = ? limit %1$d) own
                where own.received_at >= ? and (own.benefits = ? or own.benefits = 'BOTH' or ? = 'BOTH')
                and not exists (select from referral where referral.claim_id = own.id and referral.status = 'CLOSED')),
              policy.id, policy.version,
              (select count(*) from figure_signature where authority = ?),
              (select string_agg(distinct halted.reason, ' ') from (
                select halt.reason from halt where halt.authority in (?, '*')
                  and not exists (select from halt_clearance where halt_clearance.halt_id = halt.id)
                union all select 'LEDGER' from log_fence where alive_at < ?) halted),
              (select string_agg(medium_from || '-' || high_from, ' ') from model_activation
                where authority = ? and model_digest = ?),
              (select coalesce(bool_or(rules_digest = ?), true) from rules_activation where authority = ?)
            from (values (1)) one
            left join idempotency earlier on earlier.client_id = ? and earlier.key = ?
            left join decision earlier_decision on earlier_decision.id = earlier.decision_id
            left join lateral (
              select id, version from verification_policy
              where authority = ? and adopted_on <= ? and valid_from <= ? and valid_to >= ?
              order by adopted_on desc, version desc limit 1) policy on true
            """.formatted(MOST_READ);

    private final TriageSettings settings;
    private final LedgerSettings ledger;
    private final Versions versions;
    private final ServiceClock clock;

    IntakeQuery(TriageSettings settings, LedgerSettings ledger, Versions versions, ServiceClock clock) {
        this.settings = settings;
        this.ledger = ledger;
        this.versions = versions;
        this.clock = clock;
    }

    IntakeState read(
            Connection connection, String clientId, IdempotencyKey key, Claim claim, LinkKeys keys, LocalDate today)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCKS + ";" + STATE)) {
            bind(new StatementBinder(statement), clientId, key, claim, keys, today);
            statement.execute();
            boolean keyFree;
            boolean personFree;
            try (ResultSet locks = statement.getResultSet()) {
                locks.next();
                keyFree = locks.getBoolean(1);
                personFree = locks.getBoolean(2);
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return state(row, keyFree, personFree);
            }
        }
    }

    private void bind(
            StatementBinder bind, String clientId, IdempotencyKey key, Claim claim, LinkKeys keys, LocalDate today)
            throws SQLException {
        String authority = claim.authority().value();
        Instant since =
                today.minus(settings.linkWindow()).atStartOfDay(ZoneOffset.UTC).toInstant();
        bind.number(keyLock(clientId, key))
                .number(lock("person\n" + HexFormat.of().formatHex(keys.person())));
        bind.bytes(keys.address()).bytes(keys.person()).instant(since);
        bind.bytes(keys.account()).bytes(keys.person()).instant(since);
        String benefits = claim.benefits().name();
        bind.bytes(keys.person())
                .instant(since)
                .text(benefits)
                .text(benefits)
                .text(authority)
                .text(authority)
                .instant(clock.now().minus(ledger.longestSilence()))
                .text(authority)
                .text(versions.model())
                .text(versions.rules())
                .text(authority)
                .text(clientId)
                .text(key.value())
                .text(authority)
                .day(today)
                .day(today)
                .day(today);
    }

    private static IntakeState state(ResultSet row, boolean keyFree, boolean personFree) throws SQLException {
        String bodySha256 = row.getString(1);
        String policyId = row.getString(7);
        return new IntakeState(
                keyFree,
                bodySha256 == null
                        ? Optional.empty()
                        : Optional.of(
                                new IntakeState.Earlier(bodySha256, row.getObject(2, UUID.class), row.getBytes(3))),
                new LinkedClaims(row.getInt(4), row.getInt(5), row.getInt(6) + (personFree ? 0 : 1)),
                policyId == null
                        ? Optional.empty()
                        : Optional.of(new IntakeState.PolicyVersion(policyId, row.getInt(8))),
                row.getLong(9),
                halts(row.getString(10)),
                activated(row.getString(11)),
                row.getBoolean(12));
    }

    /** Thresholds as {@code medium-high}. */
    private static Set<BandThresholds> activated(@Nullable String thresholds) {
        return thresholds == null
                ? Set.of()
                : Arrays.stream(thresholds.split(" "))
                        .map(each -> each.split("-"))
                        .map(each -> new BandThresholds(Integer.parseInt(each[0]), Integer.parseInt(each[1])))
                        .collect(Collectors.toSet());
    }

    /** The reasons of the halts that are open; a log that nobody keeps is one for as long as that lasts. */
    private static List<HaltReason> halts(@Nullable String reasons) {
        return reasons == null
                ? List.of()
                : Arrays.stream(reasons.split(" ")).map(HaltReason::ofStored).toList();
    }

    /** The number of the lock that a request with this key holds while it runs. */
    static long keyLock(String clientId, IdempotencyKey key) {
        return lock("key\n" + clientId + "\n" + key.value());
    }

    /** A lock's number. Two texts with one number would only make one request wait in vain. */
    private static long lock(String text) {
        byte[] hash = HexFormat.of().parseHex(CanonicalJson.sha256(text.getBytes(StandardCharsets.UTF_8)));
        return ByteBuffer.wrap(hash).getLong();
    }
}
