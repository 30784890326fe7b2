package org.benefitstriage.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rule book to a file: {@code WriteRuleBook docs/rule-book.md test-data/scenarios}. */
public final class WriteRuleBook {

    private WriteRuleBook() {}

    /** Writes the rule book of this build to the file named, with examples from the folder named. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "expected the file to write and the scenarios: docs/rule-book.md test-data/scenarios");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes the rule book of this build, replacing the file. */
    public static void write(Path file, Path scenarios) throws IOException {
        Files.writeString(file, RuleBookPage.markdown(RuleBookModel.load(), Examples.in(scenarios)));
    }
}
