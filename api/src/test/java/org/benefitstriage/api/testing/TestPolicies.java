package org.benefitstriage.api.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.benefitstriage.api.policy.AdoptPolicy;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.PolicyJson;

/** The demo council's policy, adopted by the councils of the tests when the service under test starts. */
@ApplicationScoped
public class TestPolicies {

    private static final List<String> ADOPTING = List.of("NEEDWOOD", "ELSEWHERE", "COUNTED", "SCENARIOS");

    void adopt(@Observes StartupEvent start, AdoptPolicy adoptPolicy) throws JsonSyntaxException {
        for (String authority : ADOPTING) {
            Caller owner =
                    new Caller("test-owner", CallerKind.PERSON, Set.of(Roles.OWNER), new AuthorityCode(authority));
            adoptPolicy.adopt(owner, PolicyJson.fromJson(JsonReader.read(document(authority, 1))));
        }
    }

    /** The demo council's policy as another council, or another version, would adopt it. */
    public static String document(String authority, int version) {
        try (var in = TestPolicies.class.getResourceAsStream("/demo/needwood-policy.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SampleClaims.replace(
                    SampleClaims.replace(text, "\"authority\": \"NEEDWOOD\"", "\"authority\": \"" + authority + "\""),
                    "\"version\": 1",
                    "\"version\": " + version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
