package org.benefitstriage.rules.parameters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * A piece of text in a YAML file and where it stands, so that a complaint can name the line.
 *
 * @param file the file
 * @param line its line, from 1
 * @param value the text
 */
public record YamlText(String file, int line, String value) {

    /** A complaint about this text: {@code problem} says what is expected and what to do. */
    public RuleBookFault fault(String problem) {
        return new RuleBookFault(file + " line " + line + ": " + problem);
    }

    /** The text as a date. */
    public LocalDate date() {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw fault("expected a date such as 2026-04-01, the year first, found \"" + value + "\"");
        }
    }
}
