package org.benefitstriage.api.releases;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.ContextJson;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.VerificationPolicy;

/**
 * The door through which a later release calls this one. It speaks types of the JDK alone and is found by its name, so name and shape stay
 * for ever: {@code replay, snapshot, context, policy} gives the record; {@code versions} gives what it is made with.
 */
public final class ReplayEntry implements Function<byte[][], byte[]> {

    private static final ClaimParser PARSER = new ClaimParser();

    private record ReadPolicy(byte[] document, VerificationPolicy policy) {}

    private final Triage triage;
    private final Versions versions;
    private volatile Optional<ReadPolicy> lastPolicy = Optional.empty();

    /** Loads the rules, figures and model of this release. */
    public ReplayEntry() {
        this(LoadedPipeline.load());
    }

    private ReplayEntry(LoadedPipeline pipeline) {
        this(pipeline.triage(), pipeline.versions());
    }

    ReplayEntry(Triage triage, Versions versions) {
        this.triage = triage;
        this.versions = versions;
    }

    @Override
    public byte[] apply(byte[][] call) {
        String what = new String(call[0], StandardCharsets.UTF_8);
        return switch (what) {
            case "versions" -> CanonicalJson.bytes(ReleaseVersions.toJson(versions));
            case "replay" -> replay(call[1], call[2], call[3]);
            default -> throw new IllegalArgumentException("expected replay or versions");
        };
    }

    Versions versions() {
        return versions;
    }

    private byte[] replay(byte[] snapshot, byte[] context, byte[] policy) {
        try {
            TriageContext recorded = ContextJson.read(
                    JsonValue.object().with("context", JsonReader.read(context)).build(),
                    (id, version) -> policy(policy));
            return DecisionJson.bytes(triage.decide(claim(snapshot), recorded));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("the recorded context is not JSON", e);
        }
    }

    /** Decisions that follow each other were mostly made under one policy, so the last one read is kept. */
    private VerificationPolicy policy(byte[] document) {
        Optional<ReadPolicy> last = lastPolicy.filter(known -> Arrays.equals(known.document(), document));
        ReadPolicy policy = last.orElseGet(() -> new ReadPolicy(document, read(document)));
        lastPolicy = Optional.of(policy);
        return policy.policy();
    }

    private static VerificationPolicy read(byte[] document) {
        try {
            return PolicyJson.fromJson(JsonReader.read(document));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("the policy is not JSON", e);
        }
    }

    private static Claim claim(byte[] snapshot) {
        return PARSER.parse(snapshot)
                .fold(
                        ParseResult.Accepted::value,
                        problems -> {
                            throw new IllegalArgumentException("the stored claim is not accepted any more");
                        },
                        where -> {
                            throw new IllegalArgumentException("the stored claim is not JSON");
                        });
    }
}
