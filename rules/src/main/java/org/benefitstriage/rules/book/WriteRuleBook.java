package org.benefitstriage.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the rule book to a file: {@code WriteRuleBook docs/rule-book.md}. */
public final class WriteRuleBook {

    private WriteRuleBook() {}

    /** Writes the rule book of this build to the one file named. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("expected the file to write, for example docs/rule-book.md");
        }
        write(Path.of(arguments[0]));
    }

    /** Writes the rule book of this build, replacing the file. */
    public static void write(Path file) throws IOException {
        Files.writeString(file, RuleBookPage.markdown(RuleBookModel.load()));
    }
}
