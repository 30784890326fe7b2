package org.benefitstriage.rules.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.parameters.FigureEntry;
import org.benefitstriage.rules.parameters.ParameterFiles;
import org.benefitstriage.rules.parameters.ParameterSource;
import org.benefitstriage.rules.parameters.PolicyNumbers;
import org.benefitstriage.rules.routing.DmnRoutingTable;
import org.benefitstriage.rules.routing.RoutingRow;

/**
 * The whole rule book as data, for a page to show. It is read from the files that are executed; there is no second copy.
 *
 * @param chapters the rules by kind
 * @param history what changed in them and when
 * @param routingColumns headings of the routing table's inputs
 * @param routingRows the routing table
 * @param policy points and limits of local policy, by period
 * @param figures figures of law, by area
 * @param sources where figures were taken from, by key
 */
public record RuleBookModel(
        List<RuleChapter> chapters,
        ChangeHistory history,
        List<String> routingColumns,
        List<RoutingRow> routingRows,
        List<PolicyNumbers> policy,
        List<FigureChapter> figures,
        Map<String, ParameterSource> sources) {

    public RuleBookModel {
        chapters = List.copyOf(chapters);
        routingColumns = List.copyOf(routingColumns);
        routingRows = List.copyOf(routingRows);
        policy = List.copyOf(policy);
        figures = List.copyOf(figures);
    }

    /** The rule book of this build. */
    public static RuleBookModel load() {
        return of(DrlFile.all(), DmnRoutingTable.load(), DatedPolicyNumbers.load(), ParameterFiles.load());
    }

    /** The rule book that these state. */
    public static RuleBookModel of(
            List<DrlFile> drl, DmnRoutingTable routing, DatedPolicyNumbers policy, ParameterFiles parameters) {
        List<RuleEntry> rules = RuleEntries.of(drl, policy.periods());
        return new RuleBookModel(
                chapters(rules),
                ChangeHistory.of(rules, policy.periods(), RetiredRule.all()),
                routing.columns(),
                routing.rows(),
                policy.periods(),
                figures(parameters.entries()),
                parameters.sources());
    }

    private static List<RuleChapter> chapters(List<RuleEntry> rules) {
        Map<RuleChapter.Kind, List<RuleEntry>> byKind = new EnumMap<>(RuleChapter.Kind.class);
        for (RuleEntry entry : rules) {
            RuleChapter.Kind kind = RuleChapter.Kind.of(entry.id().value());
            byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(entry);
        }
        return byKind.entrySet().stream()
                .map(chapter -> new RuleChapter(chapter.getKey(), chapter.getValue()))
                .toList();
    }

    private static List<FigureChapter> figures(List<FigureEntry> entries) {
        Map<String, Map<String, List<FigureEntry>>> byArea = new LinkedHashMap<>();
        for (FigureEntry entry : entries) {
            byArea.computeIfAbsent(entry.area(), area -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.id(), id -> new ArrayList<>())
                    .add(entry);
        }
        return byArea.entrySet().stream()
                .map(area -> new FigureChapter(
                        area.getKey(), families(area.getValue()).toList()))
                .toList();
    }

    private static Stream<FigureFamily> families(Map<String, List<FigureEntry>> byId) {
        Comparator<FigureEntry> byTime =
                Comparator.comparing(entry -> entry.period().from());
        return byId.entrySet().stream()
                .map(family -> new FigureFamily(
                        family.getKey(),
                        family.getValue().stream().sorted(byTime).toList()));
    }
}
