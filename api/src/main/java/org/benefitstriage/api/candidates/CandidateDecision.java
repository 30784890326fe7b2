package org.benefitstriage.api.candidates;

import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.releases.Release;
import org.benefitstriage.api.releases.ReleaseVersions;
import org.benefitstriage.api.replay.RecordedContext;
import org.benefitstriage.api.replay.Replayer;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * One claim under a candidate: the same claim on the same day under the same policy, with the same draw, linked claims, signatures and
 * halts. All that is another is the release.
 */
final class CandidateDecision {

    private static final byte[] NO_POLICY = new byte[0];

    private final Replayer.PolicyDocuments policies;

    CandidateDecision(Replayer.PolicyDocuments policies) {
        this.policies = policies;
    }

    /** Runs it. Whatever the release throws is for the caller; what cannot be read is {@code FAILED}. */
    CandidateRun run(Release candidate, AuthorityCode authority, CandidateRows.Pending pending) {
        try {
            JsonFields context = JsonFields.of(RecordedContext.of(pending.record()));
            JsonFields inForce = context.object("policy");
            Optional<byte[]> policy = inForce.has("none")
                    ? Optional.of(NO_POLICY)
                    : policies.find(authority, inForce.string("id"), inForce.number("version"))
                            .map(Replayer.PolicyDocuments.Document::bytes);
            if (policy.isEmpty()) {
                return failed(pending.decisionId());
            }
            byte[] record =
                    candidate.replay(pending.snapshot(), CanonicalJson.bytes(under(candidate, context)), policy.get());
            return decided(pending, record);
        } catch (JsonSyntaxException | IllegalArgumentException | IllegalStateException unreadable) {
            return failed(pending.decisionId());
        }
    }

    private static JsonValue under(Release candidate, JsonFields context) {
        JsonValue.ObjectBuilder changed = JsonValue.object();
        context.object().members().forEach((name, value) -> {
            if (!name.equals("versions")) {
                changed.with(name, value);
            }
        });
        return changed.with("versions", ReleaseVersions.toJson(candidate.versions()))
                .build();
    }

    private static CandidateRun decided(CandidateRows.Pending pending, byte[] bytes) throws JsonSyntaxException {
        JsonFields live = JsonFields.of(JsonReader.read(pending.record()));
        JsonFields record = JsonFields.of(JsonReader.read(bytes));
        return new CandidateRun(
                pending.decisionId(),
                record.array("faults").isEmpty() ? CandidateRun.State.DECIDED : CandidateRun.State.FAILED,
                record.array("faults").isEmpty()
                        ? Optional.of(new CandidateRun.Decided(
                                record.object("route").string("route"),
                                record.object("route").string("row"),
                                record.string("band"),
                                record.number("rulePoints"),
                                RecordComparison.of(live, record),
                                CanonicalJson.sha256(bytes)))
                        : Optional.empty());
    }

    static CandidateRun failed(UUID decisionId) {
        return new CandidateRun(decisionId, CandidateRun.State.FAILED, Optional.empty());
    }

    static CandidateRun tooSlow(UUID decisionId) {
        return new CandidateRun(decisionId, CandidateRun.State.TOO_SLOW, Optional.empty());
    }
}
