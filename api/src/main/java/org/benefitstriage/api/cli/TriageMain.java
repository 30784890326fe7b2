package org.benefitstriage.api.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** The one main class. Commands that need no service never start it. */
@QuarkusMain
public class TriageMain {

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, for main and for tests. */
    static CommandLine commandLine() {
        return new CommandLine(new TriageCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new PlainFaults());
    }
}
