package org.benefitstriage.api.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.benefitstriage.api.database.DataDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code triage serve}: the service, on the embedded PostgreSQL or a council's own. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the service until it is stopped (Ctrl-C).",
            "",
            "Example: triage serve --data /var/lib/triage --port 8080"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServiceOptions options;

    @Override
    public Integer call() {
        Runnable whenReady = () -> spec.commandLine().getErr().println("Ready: " + options.address());
        if (RunningService.usesOwnDatabase()) {
            return RunningService.run(options, Map.of(), whenReady);
        }
        return RunningService.runEmbedded(DataDirectory.open(options.data()), options, Map.of(), whenReady);
    }
}
