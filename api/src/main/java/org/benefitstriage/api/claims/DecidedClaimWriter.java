package org.benefitstriage.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.referrals.ReferralQueue;
import org.benefitstriage.api.referrals.ReferralStatus;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.routing.Route;

/**
 * Stores a decided claim: claim, decision, audit event, idempotency record and referral in one statement, so in one round
 * trip. Five inserts through an entity manager would be five.
 */
@ApplicationScoped
class DecidedClaimWriter {

    private static final String APPROVED = """
            with
            new_claim as (
              insert into claim (id, authority, client_id, reference, benefits, received_on, received_at, snapshot,
                snapshot_sha256, address_key, account_key, person_key)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            new_decision as (
              insert into decision (id, claim_id, authority, reference, benefits, record, record_sha256, receipt, outcome,
                route, route_row, rule_points, rule_band, model_band, band, sampled, top_reason, housing_benefit_pence,
                council_tax_reduction_pence, faults, decided_at, policy_id, policy_version, engine_version, rules_digest,
                parameters_digest, model_digest, sample_draw, sample_per_ten_thousand, model_probability, model_points,
                candidate_digest, candidate_probability, candidate_band)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            new_event as (
              insert into audit_event
                (id, authority, type, at, actor_kind, actor_id, claim_id, decision_id, payload, entry)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            new_key as (
              insert into subject_key (claim_id, wrapped_key, master) values (?, ?, ?)),
            new_disclosures as (
              insert into disclosure (claim_id, event_id, ciphertext) values (?, ?, ?))""";

    private static final String REFERRED = APPROVED + """
            ,
            new_referral as (
              insert into referral (id, claim_id, decision_id, authority, reference, benefits, queue, band, status,
                top_reason, received_on, due_on, created_at, changed_at, version)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0))""";

    private static final String REMEMBER_KEY = """

            insert into idempotency (client_id, key, body_sha256, status, decision_id, created_at)
            values (?, ?, ?, 201, ?, ?);
            commit""";

    /** Stores it and ends the transaction, in which nothing is left to do: a commit of its own would be one round trip more. */
    void store(Connection connection, DecidedClaim decided, DecisionEntry entry) throws SQLException {
        String sql = (decided.isReferred() ? REFERRED : APPROVED) + REMEMBER_KEY;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            StatementBinder bind = new StatementBinder(statement);
            bindClaim(bind, decided);
            bindDecision(bind, decided, entry);
            bindEvent(bind, decided, entry);
            bindDisclosures(bind, decided, entry);
            if (decided.isReferred()) {
                bindReferral(bind, decided);
            }
            bind.text(decided.clientId())
                    .text(decided.key().value())
                    .text(decided.bodySha256())
                    .id(decided.decisionId())
                    .instant(decided.at());
            statement.execute();
        }
    }

    private static void bindClaim(StatementBinder bind, DecidedClaim decided) throws SQLException {
        Claim claim = decided.claim();
        bind.id(decided.claimId())
                .text(claim.authority().value())
                .text(decided.clientId())
                .text(claim.reference())
                .text(claim.benefits().name())
                .day(claim.dates().received())
                .instant(decided.at())
                .bytes(decided.snapshot())
                .text(decided.record().context().claimDigest())
                .bytes(decided.keys().address())
                .bytes(decided.keys().account())
                .bytes(decided.keys().person());
    }

    private static void bindDecision(StatementBinder bind, DecidedClaim decided, DecisionEntry entry)
            throws SQLException {
        DecisionRecord record = decided.record();
        Versions versions = record.context().versions();
        VerificationPolicy policy = record.context().policy().fold(adopted -> adopted, none -> null);
        bind.id(decided.decisionId())
                .id(decided.claimId())
                .text(record.authority().value())
                .text(decided.claim().reference())
                .text(record.benefits().name())
                .bytes(StoredRecord.pack(decided.recordBytes()))
                .text(entry.recordSha256())
                .bytes(decided.receiptBytes())
                .text(record.route().route().outcome().name())
                .text(record.route().route().name())
                .text(record.route().row().value())
                .integer(record.rulePoints())
                .text(record.ruleBand().name())
                .text(record.modelScore().modelBand().name())
                .text(record.band().name())
                .flag(record.routeInputs().sampled())
                .text(record.explanation().topReason())
                .number(decided.weeklyPence(Benefit.HOUSING_BENEFIT))
                .number(decided.weeklyPence(Benefit.COUNCIL_TAX_REDUCTION))
                .integer(record.faults().size())
                .instant(decided.at());
        bind.text(Optional.ofNullable(policy).map(VerificationPolicy::id))
                .integer(Optional.ofNullable(policy).map(VerificationPolicy::version))
                .text(versions.engine())
                .text(versions.rules())
                .text(versions.parameters())
                .text(versions.model());
        bindMeasured(bind, decided);
    }

    /** What measuring needs: the draw and its rate, what each feature added, and what a candidate said. */
    private static void bindMeasured(StatementBinder bind, DecidedClaim decided) throws SQLException {
        TriageContext context = decided.record().context();
        Optional<ModelScore.Scored> live = decided.record().modelScore().fold(Optional::of, none -> Optional.empty());
        Optional<ModelScore.Scored> candidate = decided.candidate();
        bind.integer(context.draw().drawn())
                .integer(context.policy()
                        .<Optional<Integer>>fold(
                                policy -> Optional.of(policy.samplePerTenThousand()), none -> Optional.empty()))
                .integer(live.map(ModelScore.Scored::probabilityPerTenThousand))
                .text(live.map(scored -> scored.contributions().stream()
                        .map(each -> Integer.toString(each.points()))
                        .collect(Collectors.joining(","))))
                .text(candidate.map(ModelScore.Scored::modelDigest))
                .integer(candidate.map(ModelScore.Scored::probabilityPerTenThousand))
                .text(candidate.map(scored -> scored.band().name()));
    }

    private static void bindEvent(StatementBinder bind, DecidedClaim decided, DecisionEntry entry) throws SQLException {
        boolean automatic = decided.record().route().route().outcome() == Outcome.AUTO_APPROVED;
        bind.id(entry.eventId())
                .text(decided.claim().authority().value())
                .text((automatic ? AuditEventType.DECISION_AUTO : AuditEventType.DECISION_ROUTED).wireName())
                .instant(decided.at())
                .text(Actor.ENGINE.kind().wireName())
                .text(Actor.ENGINE.id())
                .id(decided.claimId())
                .id(decided.decisionId())
                .bytes(CanonicalJson.bytes(payload(decided)))
                .bytes(entry.bytes());
    }

    private static void bindDisclosures(StatementBinder bind, DecidedClaim decided, DecisionEntry entry)
            throws SQLException {
        bind.id(decided.claimId())
                .bytes(entry.key().wrapped())
                .text(entry.key().master())
                .id(decided.claimId())
                .id(entry.eventId())
                .bytes(entry.disclosures());
    }

    /** Codes and versions: no hash of the claim, which could be guessed back, and nothing a person wrote. */
    private static JsonValue.JsonObject payload(DecidedClaim decided) {
        DecisionRecord record = decided.record();
        ModelBand modelBand = record.modelScore().modelBand();
        return JsonValue.object()
                .with("submittedBy", decided.clientId())
                .with("outcome", record.route().route().outcome().name())
                .with("route", record.route().route().name())
                .with("row", record.route().row().value())
                .with("band", record.band().name())
                .with("modelBand", modelBand.name())
                .with("score", Integer.toString(record.rulePoints()))
                .with("faults", record.faults().size())
                .with("engine", record.context().versions().engine())
                .with("rules", record.context().versions().rules())
                .with("parameters", record.context().versions().parameters())
                .with("model", record.context().versions().model())
                .build();
    }

    private static void bindReferral(StatementBinder bind, DecidedClaim decided) throws SQLException {
        DecisionRecord record = decided.record();
        Route route = record.route().route();
        ReferralStatus status =
                route == Route.RETURN_FOR_EVIDENCE ? ReferralStatus.WAITING_FOR_INFORMATION : ReferralStatus.OPEN;
        bind.id(UUID.randomUUID())
                .id(decided.claimId())
                .id(decided.decisionId())
                .text(record.authority().value())
                .text(decided.claim().reference())
                .text(record.benefits().name())
                .text(ReferralQueue.of(route).name())
                .text(record.band().name())
                .text(status.name())
                .text(record.explanation().topReason())
                .day(decided.claim().dates().received())
                .day(decided.dueOn())
                .instant(decided.at())
                .instant(decided.at());
    }
}
