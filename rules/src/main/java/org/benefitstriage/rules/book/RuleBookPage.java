package org.benefitstriage.rules.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.benefitstriage.engine.validation.FindingSeverity;
import org.benefitstriage.rules.parameters.FigureEntry;
import org.benefitstriage.rules.parameters.PolicyNumbers;
import org.benefitstriage.rules.routing.RoutingRow;

/** The rule book as one page of Markdown. Pure: the same rule book gives the same text, byte for byte. */
public final class RuleBookPage {

    private static final String TOP = """
            # Rule book

            Generated from the rules, the routing table and the dated numbers that are executed. Do not edit:
            change those files and run `./triage rules book --out docs/rule-book.md`.

            Examples are the scenarios under `test-data/scenarios` that expect the rule to fire. They say so of findings that block,
            risk indicators, guard-rails and rows of the routing table.

            Each rule asks one question. Law is cited; what rests on local policy says so. A figure's certainty says how its value
            is known: only *statute* and *DWP table*, with a citation that was checked, may stand in an automatic approval without an
            officer's signature.

            """;

    private RuleBookPage() {}

    /** The page, with the scenarios in which each rule fires. */
    public static String markdown(RuleBookModel book, Examples examples) {
        StringBuilder page = new StringBuilder(TOP);
        contents(book, page);
        book.chapters().forEach(chapter -> rules(chapter, examples, page));
        routing(book, examples, page);
        book.policy().forEach(period -> policy(period, page));
        page.append("## Figures of law\n\n");
        book.figures().forEach(chapter -> figures(chapter, page));
        history(book.history(), page);
        sources(book, page);
        return page.toString().stripTrailing() + "\n";
    }

    private static void contents(RuleBookModel book, StringBuilder page) {
        MarkdownTable table = new MarkdownTable(List.of("Part", "Entries"));
        for (RuleChapter chapter : book.chapters()) {
            table.row(List.of(
                    chapter.kind().title(), Integer.toString(chapter.rules().size())));
        }
        table.row(List.of("Routing table", book.routingRows().size() + " rows"));
        int figures = book.figures().stream()
                .mapToInt(chapter -> chapter.figures().size())
                .sum();
        table.row(List.of("Figures of law", Integer.toString(figures)));
        page.append(table.text());
    }

    private static void rules(RuleChapter chapter, Examples examples, StringBuilder page) {
        page.append("## ").append(chapter.kind().title()).append("\n\n");
        page.append(chapter.kind().gist()).append("\n\n");
        for (RuleEntry rule : chapter.rules()) {
            page.append("### ").append(rule.id()).append("\n\n");
            page.append("**").append(rule.question()).append("**\n\n");
            rule.endings()
                    .forEach(
                            ending -> page.append("- ").append(sentence(ending)).append('\n'));
            if (!rule.statement().isEmpty()) {
                page.append("- Officers read: \u201c").append(rule.statement()).append("\u201d\n");
            }
            if (!rule.looksAt().isEmpty()) {
                page.append("- Looks at: ")
                        .append(String.join("; ", rule.looksAt()))
                        .append('\n');
            }
            if (!rule.severity().isEmpty()) {
                page.append("- ").append(severity(rule)).append('\n');
            }
            rule.sources().forEach(source -> page.append(source.isLaw() ? "- Law: " : "- Policy: ")
                    .append(linked(source))
                    .append('\n'));
            page.append("- In force: ").append(rule.inForce()).append('\n');
            rule.numbers()
                    .forEach(number -> page.append("- Adds: ").append(number).append('\n'));
            if (!examples.isEmpty() && hasExamples(chapter.kind(), rule)) {
                page.append("- Examples: ")
                        .append(ExampleLine.of(examples.of(rule.id())))
                        .append('\n');
            }
            page.append('\n');
        }
    }

    /** Scenarios do not list the findings that only advise, nor the answers to conditions. */
    private static boolean hasExamples(RuleChapter.Kind kind, RuleEntry rule) {
        return switch (kind) {
            case FINDINGS -> FindingSeverity.valueOf(rule.severity()) == FindingSeverity.BLOCKING;
            case INDICATORS, GUARD_RAILS -> true;
            case HOUSING_BENEFIT, COUNCIL_TAX_REDUCTION -> false;
        };
    }

    private static void history(ChangeHistory history, StringBuilder page) {
        page.append(
                "## Changes of the rules\n\nBy the day from which they count; figures of law have their own dates above.\n\n");
        MarkdownTable table = new MarkdownTable(List.of("From", "What changed"));
        history.byDay().forEach((day, lines) -> lines.forEach(line -> table.row(List.of(day.toString(), line))));
        page.append(table.text());
    }

    private static String sentence(RuleName ending) {
        return switch (ending.ending()) {
            case RAISED -> "Raised: " + ending.statement();
            case MET -> "Met: " + ending.statement();
            case NOT_MET -> "Not met: " + ending.statement();
            case UNKNOWN -> "Not known: " + ending.statement();
        };
    }

    private static String severity(RuleEntry rule) {
        String kind =
                switch (FindingSeverity.valueOf(rule.severity())) {
                    case BLOCKING -> "Blocks assessment";
                    case ADVISORY -> "An officer should know";
                };
        return kind + ": \u201c" + rule.message() + "\u201d";
    }

    private static String linked(RuleSource source) {
        return source.link().isEmpty() ? source.text() : "[" + source.text() + "](" + source.link() + ")";
    }

    private static void routing(RuleBookModel book, Examples examples, StringBuilder page) {
        page.append("## Routing table\n\nExactly one row answers each claim. Only the last one approves.\n\n");
        List<String> headings = new ArrayList<>(List.of("Row"));
        headings.addAll(book.routingColumns());
        headings.addAll(List.of("Route", "Basis", "Examples"));
        MarkdownTable table = new MarkdownTable(headings);
        for (RoutingRow row : book.routingRows()) {
            List<String> cells = new ArrayList<>(List.of(row.id().value()));
            row.cells().forEach(cell -> cells.add(cell.equals("-") ? "any" : cell));
            cells.addAll(List.of(row.route().name(), row.basis(), ExampleLine.of(examples.of(row.id()))));
            table.row(cells);
        }
        page.append(table.text());
    }

    private static void policy(PolicyNumbers numbers, StringBuilder page) {
        if (numbers.limits().isEmpty()) {
            return;
        }
        page.append("## Limits of local policy, ").append(numbers.period()).append("\n\n");
        MarkdownTable table = new MarkdownTable(List.of("Limit", "What it is", "Unit", "Value", "Basis"));
        numbers.limits()
                .values()
                .forEach(limit -> table.row(List.of(
                        "`" + limit.id() + "`",
                        limit.label(),
                        limit.unit(),
                        FigureWords.of(limit.value()),
                        limit.basis())));
        page.append(table.text());
    }

    private static void figures(FigureChapter chapter, StringBuilder page) {
        page.append("### ").append(chapter.area()).append("\n\n");
        MarkdownTable table = new MarkdownTable(
                List.of("Figure", "Provision", "In force", "Weekly rent", "Value", "Unit", "Certainty", "Sources"));
        for (FigureFamily family : chapter.figures()) {
            for (FigureEntry entry : family.periods()) {
                boolean isFirst = entry == family.periods().get(0);
                table.row(List.of(
                        isFirst ? entry.label() + " `" + family.id() + "`" : "",
                        isFirst ? entry.citation() + " (" + FigureWords.of(entry.lawChecked()) + ")" : "",
                        entry.period().toString(),
                        entry.weeklyRentPeriod().equals(entry.period())
                                ? "same"
                                : entry.weeklyRentPeriod().toString(),
                        FigureWords.of(entry.state()),
                        entry.unit(),
                        FigureWords.of(entry.certainty()),
                        String.join(", ", entry.sources())));
            }
        }
        page.append(table.text());
        page.append(notes(chapter));
    }

    private static String notes(FigureChapter chapter) {
        String notes = chapter.figures().stream()
                .map(FigureFamily::latest)
                .filter(entry -> !entry.note().isEmpty())
                .map(entry -> "- `" + entry.id() + "`: " + entry.note() + "\n")
                .collect(Collectors.joining());
        return notes.isEmpty() ? "" : notes + "\n";
    }

    private static void sources(RuleBookModel book, StringBuilder page) {
        page.append("## Sources\n\n");
        MarkdownTable table = new MarkdownTable(List.of("Key", "Kind", "Title"));
        book.sources().values().forEach(source -> table.row(List.of(source.key(), source.kind(), source.title())));
        page.append(table.text());
    }
}
