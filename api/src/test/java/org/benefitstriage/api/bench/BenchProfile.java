package org.benefitstriage.api.bench;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The service with the bare endpoint beside it. */
public class BenchProfile implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "bench";
    }
}
