package org.benefitstriage.rules.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.benefitstriage.rules.book.DrlRule;
import org.benefitstriage.rules.book.LawLink;

/** What a rule says about itself, as a check. */
final class RuleMetadata {

    private static final Set<String> KNOWN = Set.of(
            "citation",
            "basis",
            "link",
            "effectiveFrom",
            "effectiveTo",
            "changed",
            "question",
            "statement",
            "looksAt",
            "severity",
            "message");

    private static final String INSTRUMENT = "(SI \\d{4}/\\d{1,4}|UK GDPR|[A-Z][A-Za-z]*( [A-Za-z]+)* (Act )?\\d{4})";
    private static final String DEEPER = "(\\([0-9a-zA-Z]+\\))*";
    private static final String NUMBERS = "[A-Z]?\\d+[A-Z]*" + DEEPER + "([-,] ?[A-Z]?\\d*[A-Z]*" + DEEPER + ")*";
    private static final String PROVISION = "(regs? |[Aa]rts? |Sch |paras? |ss?\\.|Part )" + NUMBERS;
    private static final String AMENDED = "( as (inserted|substituted) by " + INSTRUMENT + "( " + PROVISION + ")*)?";
    private static final String MARK = "( \\([a-z ]+\\))?";
    private static final String ONE =
            INSTRUMENT + "( " + PROVISION + ")*((,| and) " + PROVISION + ")*" + AMENDED + MARK;

    /** For example {@code SI 2006/214 reg 29(2); SI 2012/2885 Sch 1 para 37}, with a mark where nobody has read it yet. */
    private static final Pattern CITATION = Pattern.compile(ONE + "(; " + ONE + ")*");

    private static final Pattern STATEMENT = Pattern.compile("[A-Z][A-Za-z',:-]*( [A-Za-z',:-]+){2,}(?<=^.{0,119})");

    private RuleMetadata() {}

    static List<String> problems(DrlRule rule) {
        List<String> problems = new ArrayList<>();
        rule.metadata().keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .forEach(key -> problems.add("@" + key + " is not an annotation of ours: use one of " + KNOWN));
        Optional<String> citation = rule.metadata("citation");
        if (citation.isPresent() == rule.metadata("basis").isPresent()) {
            problems.add("give @citation for law or @basis for local policy, and not both");
        }
        citation.filter(text -> !CITATION.matcher(text).matches())
                .ifPresent(text -> problems.add("\"" + text + "\" is not a citation such as SI 2006/214 reg 29(2)"));
        rule.metadata("link")
                .filter(link -> !LawLink.isOfficial(link))
                .ifPresent(link -> problems.add("@link leads to " + link + ", expected legislation.gov.uk or gov.uk"));
        if (!rule.metadata("question").orElse("").endsWith("?")) {
            problems.add("@question is missing or does not end in a question mark");
        }
        statement(rule, problems);
        dates(rule, problems);
        return problems.stream().map(problem -> rule.place() + ": " + problem).toList();
    }

    /** Officers read it beside a claim: constant, short, about the claim and never about the claimant. */
    private static void statement(DrlRule rule, List<String> problems) {
        String id = rule.name().id().value();
        boolean wanted = id.startsWith("RSK-") || id.startsWith("MRV-");
        Optional<String> statement = rule.metadata("statement");
        if (wanted != statement.isPresent()) {
            problems.add(wanted ? "@statement is missing: say what was found" : "@statement is for RSK and MRV rules");
        }
        statement
                .filter(text -> !STATEMENT.matcher(text).matches())
                .ifPresent(
                        text -> problems.add("@statement \"" + text + "\" must be one plain sentence of fewer than 120"
                                + " characters without full stop, question mark, digit or place for a value"));
    }

    private static void dates(DrlRule rule, List<String> problems) {
        try {
            LocalDate from = LocalDate.parse(rule.metadata("effectiveFrom").orElse("nothing"));
            if (rule.metadata("effectiveTo")
                    .map(LocalDate::parse)
                    .filter(from::isAfter)
                    .isPresent()) {
                problems.add("@effectiveTo is before @effectiveFrom");
            }
        } catch (DateTimeParseException e) {
            problems.add("expected @effectiveFrom (and @effectiveTo) as 2026-04-01, found " + e.getParsedString());
        }
    }
}
