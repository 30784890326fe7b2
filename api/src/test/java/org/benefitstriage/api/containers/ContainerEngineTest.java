package org.benefitstriage.api.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** Says what to do where the other tests of this package say in fifty lines that the service could not be started. */
@Tag("containers")
class ContainerEngineTest {

    @Test
    void a_container_engine_answers() {
        assertThat(DockerClientFactory.instance().isDockerAvailable())
                .withFailMessage(ContainerDatabase.NO_ENGINE)
                .isTrue();
    }
}
