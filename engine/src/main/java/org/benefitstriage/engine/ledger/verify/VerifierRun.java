package org.benefitstriage.engine.ledger.verify;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * One run of the verifier: a command line in, an exit code and a text out. Whatever is handed in, the outcome is a report
 * or a named refusal.
 *
 * @param exitCode 0 only when everything asked was checked and held
 * @param out for standard output
 * @param problems for standard error
 */
public record VerifierRun(int exitCode, String out, String problems) {

    private static final int UNEXPECTED = 1;
    private static final int WRONG_OPTIONS = 2;

    /** Runs a command line. */
    public static VerifierRun of(List<String> words, VerifierFiles files) {
        if (words.isEmpty() || words.contains("--help")) {
            return new VerifierRun(words.isEmpty() ? WRONG_OPTIONS : 0, Help.text(), "");
        }
        Optional<Command> command = Command.of(words.get(0));
        if (command.isEmpty()) {
            return wrong("there is no command of that name");
        }
        try {
            return run(command.get(), command.get().parse(words.subList(1, words.size())), files);
        } catch (WrongOptions wrong) {
            return wrong(wrong.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            // The kind of fault is for whoever mends it; a message could hold what was in a file.
            String kind = unexpected.getClass().getSimpleName();
            return new VerifierRun(UNEXPECTED, "", "REFUSED: UNEXPECTED " + kind + "; nothing is shown either way\n");
        }
    }

    private static VerifierRun run(Command command, Options options, VerifierFiles files) throws WrongOptions {
        String format = options.find("--format").orElse("human");
        if (!format.equals("human") && !format.equals("json")) {
            throw new WrongOptions("option --format needs human or json");
        }
        boolean json = format.equals("json");
        try {
            Report report = command.run(new Inputs(options, files));
            return new VerifierRun(0, json ? report.json() : report.human(), "");
        } catch (LedgerTampered refusal) {
            int code = refusal.error().exitCode();
            return json
                    ? new VerifierRun(code, Report.json(command.word(), refusal), "")
                    : new VerifierRun(code, "", Report.human(command.word(), refusal));
        }
    }

    private static VerifierRun wrong(String message) {
        return new VerifierRun(WRONG_OPTIONS, "", "wrong options: " + message + "; see --help\n");
    }
}
