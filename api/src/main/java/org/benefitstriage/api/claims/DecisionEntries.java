package org.benefitstriage.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.benefitstriage.api.ledger.ClaimFields;
import org.benefitstriage.api.ledger.Disclosures;
import org.benefitstriage.api.ledger.SaltedFields;
import org.benefitstriage.api.ledger.SubjectKey;
import org.benefitstriage.api.ledger.SubjectKeys;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.ledger.entry.Actor;
import org.benefitstriage.engine.ledger.entry.EntryType;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.entry.Member;
import org.benefitstriage.engine.policy.PolicyInForce;

/**
 * Makes the log's entry of a decision: codes and versions in clear, the claim and the record as commitments only. On the way
 * of every claim, so nothing here asks the database.
 */
@ApplicationScoped
class DecisionEntries {

    private static final Actor TRIAGE = new Actor(Actor.Kind.ENGINE, "triage");
    private static final String NO_MODEL = "none";

    private final SubjectKeys subjects;
    private final Disclosures disclosures;

    DecisionEntries(SubjectKeys subjects, Disclosures disclosures) {
        this.subjects = subjects;
        this.disclosures = disclosures;
    }

    DecisionEntry of(DecidedClaim decided) {
        UUID eventId = UUID.randomUUID();
        String recordSha256 = CanonicalJson.sha256(decided.recordBytes());
        SaltedFields fields = disclosures.newFields();
        ClaimFields.commit(decided.snapshot(), recordSha256, fields);
        fields.add(ClaimFields.ASSESSMENT, assessment(decided.record()));
        SubjectKey key = subjects.create(decided.claimId());
        LedgerEntry entry = new LedgerEntry(
                decided.isReferred() ? EntryType.DECISION_ROUTED : EntryType.DECISION_AUTO,
                decided.at(),
                decided.claim().authority().value(),
                TRIAGE,
                members(decided, fields.commitments()));
        return new DecisionEntry(eventId, recordSha256, entry.bytes(), key, disclosures.seal(key, eventId, fields));
    }

    private static Map<Member, JsonValue> members(DecidedClaim decided, Map<String, String> commitments) {
        DecisionRecord record = decided.record();
        Versions versions = record.context().versions();
        Map<Member, JsonValue> members = new EnumMap<>(Member.class);
        members.put(Member.CLAIM_REF, JsonValue.string(decided.claimId().toString()));
        members.put(Member.DECISION_ID, JsonValue.string(decided.decisionId().toString()));
        members.put(
                Member.OUTCOME,
                JsonValue.string(record.route().route().outcome().name()));
        members.put(Member.RULESET, JsonValue.string(versions.rules()));
        members.put(Member.PARAMETERS, JsonValue.string(versions.parameters()));
        if (!versions.model().equals(NO_MODEL)) {
            members.put(
                    Member.MODEL,
                    JsonValue.object().with("artefact", versions.model()).build());
        }
        if (record.context().policy() instanceof PolicyInForce.Adopted adopted) {
            members.put(Member.POLICY, JsonValue.string(adopted.digest()));
        }
        JsonValue.ObjectBuilder inputs = JsonValue.object();
        commitments.forEach((field, commitment) -> {
            if (!field.equals(ClaimFields.RECORD)) {
                inputs.with(field, commitment);
            }
        });
        members.put(Member.INPUTS, inputs.build());
        members.put(Member.RECORD, JsonValue.string(commitments.get(ClaimFields.RECORD)));
        return members;
    }

    /**
     * Band, points, reasons, and the draw of the random check with the rate that stood against it, whether the claim was drawn or
     * not. Committed to like the claim, because an entry travels with its receipt to the claimant, and
     * these are for officers and auditors; an officer of an open quality check may not see them either.
     */
    private static JsonValue assessment(DecisionRecord record) {
        JsonValue.ObjectBuilder assessment = JsonValue.object()
                .with("band", record.band().name())
                .with("score", record.rulePoints())
                .with("reasons", reasons(record))
                .with("draw", record.context().draw().drawn());
        if (record.context().policy() instanceof PolicyInForce.Adopted adopted) {
            assessment.with("samplePerTenThousand", adopted.policy().samplePerTenThousand());
        }
        return assessment.build();
    }

    /** The route's row, the guard-rails that asked for a person, and the indicators that fired with their points. */
    private static JsonValue reasons(DecisionRecord record) {
        List<JsonValue> reasons = new ArrayList<>();
        reasons.add(reason(record.route().row().value(), 0));
        record.guardRails().stream()
                .filter(rail -> rail.asksForPerson())
                .forEach(rail -> reasons.add(reason(rail.id().value(), 0)));
        record.indicators().stream()
                .filter(indicator -> indicator.isHit())
                .forEach(indicator -> reasons.add(reason(indicator.id().value(), indicator.points())));
        return JsonValue.array(reasons);
    }

    private static JsonValue reason(String code, int weight) {
        return JsonValue.object().with("code", code).with("weight", weight).build();
    }
}
