package org.benefitstriage.api.bench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.benefitstriage.api.testing.TestDatabase;

/**
 * The service with the bare endpoint beside it, and a database of its own that it reaches directly. The resource is named here
 * and not on the benchmark's class: named on a class it would apply to every test, and take their proxy away.
 */
public class BenchProfile implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "bench";
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestDatabase.class, Map.of(TestDatabase.DIRECT, "true")));
    }
}
