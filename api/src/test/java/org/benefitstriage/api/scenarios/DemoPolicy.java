package org.benefitstriage.api.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.VerificationPolicy;

/** The demo council's verification policy, as the service ships it. */
final class DemoPolicy {

    private static final String PLACE = "/demo/needwood-policy.json";

    private DemoPolicy() {}

    static VerificationPolicy read() {
        try (InputStream document = Objects.requireNonNull(DemoPolicy.class.getResourceAsStream(PLACE), PLACE)) {
            return PolicyJson.fromJson(JsonReader.read(document.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(PLACE + ": " + e.getMessage(), e);
        }
    }
}
