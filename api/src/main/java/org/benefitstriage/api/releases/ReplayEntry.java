package org.benefitstriage.api.releases;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.ContextJson;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.PolicyJson;

/**
 * The door through which a later release calls this one. It speaks types of the JDK alone and is found by its name, so name and shape stay
 * for ever: {@code replay, snapshot, context, policy} gives the record; {@code versions} gives what it is made with.
 */
public final class ReplayEntry implements Function<byte[][], byte[]> {

    private static final ClaimParser PARSER = new ClaimParser();

    /** More policies are read again each time. */
    private static final int MOST_POLICIES = 256;

    private record PolicyName(String id, int version) {}

    private record ReadPolicy(byte[] document, PolicyInForce.Adopted policy) {}

    private final Triage triage;
    private final Versions versions;
    private final Map<PolicyName, ReadPolicy> policies = new ConcurrentHashMap<>();

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
            TriageContext recorded = ContextJson.readAlone(
                    JsonFields.of(JsonReader.read(context)),
                    (id, version) -> policy(new PolicyName(id, version), policy));
            return DecisionJson.bytes(triage.decide(claim(snapshot), recorded));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("the recorded context is not JSON", e);
        }
    }

    /** Many decisions were made under few policies, so each is read once, with its digest, for as long as its bytes are the same. */
    private PolicyInForce.Adopted policy(PolicyName name, byte[] document) {
        ReadPolicy known = policies.get(name);
        if (known != null && Arrays.equals(known.document(), document)) {
            return known.policy();
        }
        PolicyInForce.Adopted policy = read(document);
        if (policies.size() < MOST_POLICIES) {
            policies.put(name, new ReadPolicy(document.clone(), policy));
        }
        return policy;
    }

    private static PolicyInForce.Adopted read(byte[] document) {
        try {
            return new PolicyInForce.Adopted(PolicyJson.fromJson(JsonReader.read(document)));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("the policy is not JSON", e);
        }
    }

    private static Claim claim(byte[] snapshot) {
        return PARSER.parseCanonical(snapshot)
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
