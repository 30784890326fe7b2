package org.benefitstriage.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.benefitstriage.rules.book.Examples;
import org.benefitstriage.rules.book.RuleBookModel;
import org.benefitstriage.rules.book.RuleBookPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code triage rules}: what the rules are. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Prints or checks the rule book.")
final class RulesCommand implements Runnable {

    private static final Path SCENARIOS =
            Path.of(System.getProperty("triage.home", ".")).resolve("test-data").resolve("scenarios");

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: triage rules book");
    }

    @Command(
            name = "book",
            mixinStandardHelpOptions = true,
            description = {
                "Writes the rule book, every rule with its question, source and dates, as Markdown.",
                "",
                "Example: triage rules book --out docs/rule-book.md"
            })
    int book(
            @Option(names = "--out", paramLabel = "FILE", description = "Where to write it (default: standard output).")
                    Path out)
            throws IOException {
        String markdown = markdown();
        if (out == null) {
            PrintWriter print = spec.commandLine().getOut();
            print.print(markdown);
            print.flush();
        } else {
            replace(out.toAbsolutePath(), markdown);
        }
        return ExitCodes.DONE;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Says whether a committed rule book is still what the rules say.")
    int check(
            @Option(
                            names = "--book",
                            paramLabel = "FILE",
                            defaultValue = "docs/rule-book.md",
                            description = "The committed rule book (default: ${DEFAULT-VALUE}).")
                    Path committed)
            throws IOException {
        if (Files.readString(committed).equals(markdown())) {
            return ExitCodes.DONE;
        }
        spec.commandLine().getErr().println(committed + " is stale. Run: triage rules book --out " + committed);
        return ExitCodes.CHECK_FAILED;
    }

    /** With examples where the project's scenarios are at hand: an installed jar alone has none. */
    private static String markdown() throws IOException {
        return RuleBookPage.markdown(
                RuleBookModel.load(), Files.isDirectory(SCENARIOS) ? Examples.in(SCENARIOS) : Examples.NONE);
    }

    /** Written beside and renamed, so that an interrupted run leaves the file whole. */
    private static void replace(Path out, String text) throws IOException {
        Path beside = Files.createTempFile(out.getParent(), "rule-book", ".md");
        Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
        Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
