package org.benefitstriage.api.cli;

import org.benefitstriage.api.database.DatabaseProblem;
import org.benefitstriage.api.releases.ReleaseProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence what went wrong; a stack trace only for what we did not foresee. */
final class PlainFaults implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof DatabaseProblem || fault instanceof CommandProblem || fault instanceof ReleaseProblem) {
            command.getErr().println("triage: " + fault.getMessage());
        } else {
            command.getErr()
                    .println("triage: unexpected " + fault.getClass().getSimpleName() + ": " + fault.getMessage());
            fault.printStackTrace(command.getErr());
        }
        return ExitCodes.UNEXPECTED;
    }
}
