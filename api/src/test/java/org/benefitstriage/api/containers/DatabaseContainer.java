package org.benefitstriage.api.containers;

import com.github.dockerjava.api.DockerClient;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;

/** The container of the service's database, to be killed and started again, or frozen. */
final class DatabaseContainer {

    private final DockerClient engine = DockerClientFactory.instance().client();
    private final String id = Objects.requireNonNull(System.getProperty(ContainerDatabase.ID), ContainerDatabase.ID);

    /** Like a power cut: no process of the database says goodbye. Comes back when all of them are gone. */
    void kill() {
        engine.killContainerCmd(id).exec();
        await(false);
    }

    /** Starts it with the data it left. Does not wait for PostgreSQL: that is the service's business. */
    void start() {
        if (!isRunning()) {
            engine.startContainerCmd(id).exec();
            await(true);
        }
    }

    /** Stops its processes where they are, in the middle of whatever they do; their connections stay open. */
    void freeze() {
        engine.pauseContainerCmd(id).exec();
    }

    /** Lets them go on as if nothing had been. */
    void thaw() {
        engine.unpauseContainerCmd(id).exec();
    }

    private void await(boolean running) {
        while (isRunning() != running) {
            Pause.millis(5);
        }
    }

    private boolean isRunning() {
        return Boolean.TRUE.equals(
                engine.inspectContainerCmd(id).exec().getState().getRunning());
    }
}
