package org.benefitstriage.api.claims;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.models.CandidateScorer;
import org.benefitstriage.api.parameters.SignatureRegister;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.jboss.logging.Logger;

/**
 * Takes a claim in and decides it: parse, look up, draw, decide, store. One transaction holds claim, decision, audit event,
 * referral and idempotency record; either all of them are there afterwards or none.
 */
@ApplicationScoped
public class DecideClaim {

    private static final Logger LOG = Logger.getLogger(DecideClaim.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final ClaimParser parser = new ClaimParser();
    private final Triage triage;
    private final Versions versions;
    private final Policies policies;
    private final SignatureRegister signatures;
    private final LinkHasher hasher;
    private final IntakeQuery intake;
    private final DecidedClaimWriter writer;
    private final DecisionEntries entries;
    private final Sampling sampling;
    private final CandidateScorer candidates;
    private final AgroalDataSource dataSource;
    private final ServiceClock clock;

    DecideClaim(
            Triage triage,
            Versions versions,
            Policies policies,
            SignatureRegister signatures,
            LinkHasher hasher,
            IntakeQuery intake,
            DecidedClaimWriter writer,
            DecisionEntries entries,
            Sampling sampling,
            CandidateScorer candidates,
            AgroalDataSource dataSource,
            ServiceClock clock) {
        this.triage = triage;
        this.versions = versions;
        this.policies = policies;
        this.signatures = signatures;
        this.hasher = hasher;
        this.intake = intake;
        this.writer = writer;
        this.entries = entries;
        this.sampling = sampling;
        this.candidates = candidates;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** What became of a claim that was handed in. */
    record Outcome(UUID claimId, byte[] receipt) {}

    /** Decides the claim in the body, or gives the same answer again when it was decided before under this key. */
    Outcome decide(Caller caller, IdempotencyKey key, byte[] body) {
        ParseResult.Accepted<Claim> accepted = Body.require(parser.parse(body));
        Claim claim = accepted.value();
        if (!claim.authority().equals(caller.authority())) {
            throw ProblemException.of(ProblemKind.NOT_ALLOWED, "The claim names another billing authority.");
        }
        String bodySha256 = CanonicalJson.sha256(body);
        LinkKeys keys = hasher.keysOf(claim);
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                IntakeState state = intake.read(connection, caller.id(), key, claim, keys, clock.today());
                if (state.earlier().isPresent()) {
                    return again(state.earlier().get(), bodySha256);
                }
                if (!state.keyFree()) {
                    throw ProblemException.of(ProblemKind.ALREADY_RUNNING).retryAfter(SOON);
                }
                DecidedClaim decided = decide(caller, key, bodySha256, claim, accepted.canonicalBytes(), keys, state);
                writer.store(connection, decided, entries.of(decided));
                return new Outcome(decided.claimId(), decided.receiptBytes());
            } catch (SQLException e) {
                throw UNIQUE_VIOLATION.equals(e.getSQLState())
                        ? ProblemException.of(ProblemKind.ALREADY_RUNNING).retryAfter(SOON)
                        : new StorageFault(e);
            }
        });
    }

    private static Outcome again(IntakeState.Earlier earlier, String bodySha256) {
        if (!earlier.bodySha256().equals(bodySha256)) {
            throw ProblemException.of(ProblemKind.KEY_REUSED);
        }
        return new Outcome(earlier.claimId(), earlier.receipt());
    }

    private DecidedClaim decide(
            Caller caller,
            IdempotencyKey key,
            String bodySha256,
            Claim claim,
            byte[] snapshot,
            LinkKeys keys,
            IntakeState state) {
        UUID claimId = UUID.randomUUID();
        UUID decisionId = UUID.randomUUID();
        TriageContext context = context(claimId, claim, snapshot, state, clock.today());
        var at = clock.now();
        DecisionRecord record;
        byte[] recordBytes;
        byte[] receipt;
        try {
            record = triage.decide(claim, context);
            recordBytes = DecisionJson.bytes(record);
            receipt = Receipt.of(claimId, decisionId, claim, record, at).bytes();
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            // The claim is never lost for a fault of ours: an officer gets it, and somebody is told to look.
            LOG.errorf(
                    "claim %s could not be decided (%s): referred to an officer",
                    claimId, fault.getClass().getName());
            record = FaultRecord.of(claim, context, fault);
            recordBytes = DecisionJson.bytes(record);
            receipt = Receipt.of(claimId, decisionId, claim, record, at).bytes();
        }
        return new DecidedClaim(
                claimId,
                decisionId,
                caller.id(),
                key,
                bodySha256,
                claim,
                snapshot,
                keys,
                record,
                recordBytes,
                receipt,
                at,
                candidates.score(claim, context));
    }

    private TriageContext context(UUID claimId, Claim claim, byte[] snapshot, IntakeState state, LocalDate today) {
        PolicyInForce policy = policy(claim, state, today);
        return new TriageContext(
                CanonicalJson.sha256(snapshot),
                today,
                policy,
                sampling.draw(claimId),
                state.linked(),
                versions,
                signatures.signed(claim.authority(), state.signatureRows()),
                halts(state, policy));
    }

    /** The halts that stand, and besides them a model or rules in use that nobody has approved. */
    private static List<HaltReason> halts(IntakeState state, PolicyInForce policy) {
        List<HaltReason> halts = new ArrayList<>(state.halts());
        if (!policy.fold(adopted -> state.activated().contains(adopted.modelThresholds()), none -> true)) {
            halts.add(HaltReason.MODEL_NOT_ACTIVATED);
        }
        if (!state.rulesApproved()) {
            halts.add(HaltReason.RULES_NOT_ACTIVATED);
        }
        return halts;
    }

    /** A policy that cannot be read sends the claim to a person, as if there were none. */
    private PolicyInForce policy(Claim claim, IntakeState state, LocalDate today) {
        if (state.policy().isEmpty()) {
            return Policies.none(today);
        }
        IntakeState.PolicyVersion inForce = state.policy().get();
        try {
            return policies.adopted(claim.authority(), inForce.id(), inForce.version());
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            LOG.errorf("policy %s version %d cannot be used: claims go to people", inForce.id(), inForce.version());
            return new PolicyInForce.NotAdopted("The adopted verification policy could not be read.");
        }
    }
}
