package org.benefitstriage.api.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestPolicies;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.Claim;
import org.junit.jupiter.api.Test;

/** A policy is read once for many decisions, and still every decision is made under the policy whose bytes it recorded. */
class PolicyReadOnceTest {

    private static final String SHIPPED = TestPolicies.shipped();
    private static final String SAMPLED =
            SampleClaims.replace(SHIPPED, "\"samplePerTenThousand\": 300", "\"samplePerTenThousand\": 10000");

    private final LoadedRelease release = release();
    private final ParseResult.Accepted<Claim> claim = parse(SampleClaims.scenario("account-in-another-name"));

    @Test
    void two_policies_of_one_name_are_kept_apart_by_their_bytes() throws Exception {
        String first = replay(SHIPPED, SHIPPED);
        String second = replay(SAMPLED, SAMPLED);

        assertThat(first).contains("\"sampled\":false");
        assertThat(second).contains("\"sampled\":true");
        assertThat(replay(SHIPPED, SHIPPED)).isEqualTo(first);
    }

    @Test
    void a_policy_that_is_not_the_recorded_one_is_refused_also_after_the_recorded_one_was_read() throws Exception {
        replay(SHIPPED, SHIPPED);

        assertThatThrownBy(() -> replay(SHIPPED, SAMPLED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("recorded digest");
        assertThatThrownBy(() -> replay(SAMPLED, SHIPPED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("recorded digest");
    }

    @Test
    void a_stored_claim_reads_as_the_claim_that_was_sent() {
        ParseResult<Claim> stored = new ClaimParser().parseCanonical(claim.canonicalBytes());

        assertThat(accepted(stored).value()).isEqualTo(claim.value());
        assertThat(accepted(stored).canonicalBytes()).isEqualTo(claim.canonicalBytes());
    }

    /** Replays the claim under one policy, with a context that recorded another or the same. */
    private String replay(String recorded, String found) throws JsonSyntaxException {
        String context = "{\"assessmentDate\":\"2026-11-23\",\"claimDigest\":\""
                + CanonicalJson.sha256(claim.canonicalBytes())
                + "\",\"draw\":9999,\"linkedClaims\":{\"atAddress\":0,\"bySamePerson\":0,\"onAccount\":0},"
                + "\"policy\":{\"digest\":\"" + CanonicalJson.sha256(document(recorded))
                + "\",\"id\":\"NEEDWOOD-RBV\",\"version\":1},\"versions\":"
                + CanonicalJson.text(ReleaseVersions.toJson(release.versions())) + "}";
        return new String(
                release.replay(claim.canonicalBytes(), context.getBytes(StandardCharsets.UTF_8), document(found)),
                StandardCharsets.UTF_8);
    }

    private static byte[] document(String policy) throws JsonSyntaxException {
        return CanonicalJson.bytes(JsonReader.read(policy));
    }

    private static LoadedRelease release() {
        LoadedPipeline today = LoadedPipeline.load();
        return new LoadedRelease(today.triage(), today.versions());
    }

    private static ParseResult.Accepted<Claim> parse(String body) {
        return accepted(new ClaimParser().parse(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static ParseResult.Accepted<Claim> accepted(ParseResult<Claim> result) {
        return result.fold(
                accepted -> accepted,
                problems -> {
                    throw new AssertionError(problems.toString());
                },
                where -> {
                    throw new AssertionError(where);
                });
    }
}
