package org.benefitstriage.rules.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.engine.facts.Regulations;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.validation.FindingSeverity;
import org.benefitstriage.rules.book.DrlRule;
import org.benefitstriage.rules.book.RuleName;

/**
 * One rule as its file states it.
 *
 * @param title its whole name, as Drools knows it
 * @param name the name taken apart
 * @param question the question it asks
 * @param statement what an indicator or guard-rail found when it fires; the plain name of any other rule
 * @param source the law or policy it rests on
 * @param from first day in force
 * @param to last day in force, if it has one
 * @param looksAt labels of what it looks at
 * @param severity of a finding, if it raises one
 * @param message of a finding, if it raises one
 * @param citations the source as it applies under each set of housing benefit regulations
 */
public record CataloguedRule(
        String title,
        RuleName name,
        String question,
        String statement,
        String source,
        LocalDate from,
        Optional<LocalDate> to,
        List<String> looksAt,
        Optional<FindingSeverity> severity,
        Optional<String> message,
        Map<Regulations, Citation> citations) {

    private static final String BETWEEN_CITATIONS = "; ";

    public CataloguedRule {
        looksAt = List.copyOf(looksAt);
        citations = Map.copyOf(citations);
    }

    static CataloguedRule of(DrlRule rule) {
        String source = rule.metadata("citation")
                .or(() -> rule.metadata("basis"))
                .orElseThrow(() -> new RuleBookFault(
                        rule.place() + ": \"" + rule.title() + "\" has neither @citation nor @basis: add one"));
        return new CataloguedRule(
                rule.title(),
                rule.name(),
                rule.required("question"),
                rule.metadata("statement").orElseGet(() -> rule.name().statement()),
                source,
                LocalDate.parse(rule.required("effectiveFrom")),
                rule.metadata("effectiveTo").map(LocalDate::parse),
                rule.looksAt(),
                rule.metadata("severity").map(FindingSeverity::valueOf),
                rule.metadata("message"),
                citations(source));
    }

    private static Map<Regulations, Citation> citations(String source) {
        Map<Regulations, Citation> byRegulations = new EnumMap<>(Regulations.class);
        for (Regulations regulations : Regulations.values()) {
            byRegulations.put(regulations, new Citation(applicable(source, regulations)));
        }
        return byRegulations;
    }

    /** Where a source names both sets of regulations, the part for the set that applies. */
    private static String applicable(String source, Regulations regulations) {
        return Stream.of(source.split(BETWEEN_CITATIONS))
                .filter(part -> part.startsWith(regulations.instrument()))
                .findFirst()
                .orElse(source);
    }

    public RuleId id() {
        return name.id();
    }

    /** Whether in force on a day; both ends are included. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The source as it applies under a set of housing benefit regulations. */
    public Citation citation(Regulations regulations) {
        return citations.getOrDefault(regulations, new Citation(source));
    }

    /** The plain statement of its name as a sentence. */
    public String sentence() {
        String statement = name.statement();
        return Character.toUpperCase(statement.charAt(0)) + statement.substring(1) + ".";
    }
}
