package org.benefitstriage.api.ledger.log;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.benefitstriage.api.testing.TestDatabase;

/** A service with a database of its own, for tests that damage the log. */
public final class OnOwnLog implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestDatabase.class, Map.of(TestDatabase.DIRECT, "true")));
    }

    /** Short times, so that tests need not wait. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("triage.ledger.longest-silence", "PT3S", "triage.ledger.retry", "PT0.02S");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
