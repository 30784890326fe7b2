package org.benefitstriage.api.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.concurrent.atomic.AtomicReference;

/** The service as Quarkus sees it: ready, then waiting to be stopped. */
public class ServiceApplication implements QuarkusApplication {

    // Quarkus makes this object itself, so what to do when ready can only be handed over this way.
    private static final AtomicReference<Runnable> WHEN_READY = new AtomicReference<>(() -> {});

    static void whenReady(Runnable action) {
        WHEN_READY.set(action);
    }

    @Override
    public int run(String... arguments) {
        Thread ready = new Thread(WHEN_READY.get(), "when-ready");
        ready.setDaemon(true);
        ready.start();
        Quarkus.waitForExit();
        return ExitCodes.DONE;
    }
}
