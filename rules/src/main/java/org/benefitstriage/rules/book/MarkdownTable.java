package org.benefitstriage.rules.book;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. Bars and line breaks inside a cell are made harmless. */
final class MarkdownTable {

    private final StringBuilder out = new StringBuilder();

    MarkdownTable(List<String> headings) {
        row(headings);
        List<String> rule = new ArrayList<>();
        headings.forEach(heading -> rule.add("---"));
        row(rule);
    }

    MarkdownTable row(List<String> cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ')
                    .append(cell.replace("|", "\\|").replace("\n", " ").strip())
                    .append(" |");
        }
        out.append('\n');
        return this;
    }

    String text() {
        return out.append('\n').toString();
    }
}
