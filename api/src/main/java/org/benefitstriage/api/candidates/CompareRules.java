package org.benefitstriage.api.candidates;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.benefitstriage.api.candidates.ComparedClaims.Compared;
import org.benefitstriage.api.candidates.ComparedClaims.Place;
import org.benefitstriage.api.releases.ReleaseVersions;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;

/** Counts how decisions would have differed under another release. */
final class CompareRules {

    private static final int FORMAT = 1;

    /** Counts of groups with fewer claims could tell of a person. */
    static final int SMALLEST_CELL = 10;

    private CompareRules() {}

    /**
     * The report.
     *
     * @param compared what was compared; empty for a council without a decision to compare
     * @param today stands for the days of the decisions where there are none
     */
    static RulesComparison of(AuthorityCode authority, Versions candidate, List<Compared> compared, LocalDate today) {
        List<Compared> decided = compared.stream()
                .filter(one -> one.state() == CandidateRun.State.DECIDED)
                .toList();
        List<LocalDate> days = compared.isEmpty()
                ? List.of(today)
                : compared.stream()
                        .map(one -> one.decidedAt().atZone(ZoneOffset.UTC).toLocalDate())
                        .sorted()
                        .toList();
        return new RulesComparison(
                FORMAT,
                authority.value(),
                ReleaseVersions.name(candidate),
                candidate,
                days.get(0),
                days.get(days.size() - 1),
                decided.size(),
                count(compared, one -> one.state() == CandidateRun.State.FAILED),
                count(compared, one -> one.state() == CandidateRun.State.TOO_SLOW),
                count(decided, CompareRules::goesElsewhere),
                count(decided, CompareRules::toApproval),
                count(
                        decided,
                        one -> one.live().isApproval() && !one.candidate().isApproval()),
                count(decided, Compared::awardDiffers),
                cells(decided, Place::route),
                cells(decided, Place::band),
                rules(decided),
                groups(decided),
                ClaimGroups.NOT_ASKED);
    }

    private static boolean goesElsewhere(Compared one) {
        return !one.live().route().equals(one.candidate().route());
    }

    private static boolean toApproval(Compared one) {
        return !one.live().isApproval() && one.candidate().isApproval();
    }

    private static long count(List<Compared> compared, Predicate<Compared> which) {
        return compared.stream().filter(which).count();
    }

    private static List<RulesComparison.Cell> cells(List<Compared> decided, Function<Place, String> what) {
        Map<List<String>, Long> counts = decided.stream()
                .collect(groupingBy(one -> List.of(what.apply(one.live()), what.apply(one.candidate())), counting()));
        return counts.entrySet().stream()
                .map(cell -> new RulesComparison.Cell(
                        cell.getKey().get(0), cell.getKey().get(1), cell.getValue()))
                .sorted((one, other) ->
                        (one.live() + " " + one.candidate()).compareTo(other.live() + " " + other.candidate()))
                .toList();
    }

    private static List<RulesComparison.RuleCount> rules(List<Compared> decided) {
        Map<String, Long> counts = decided.stream()
                .flatMap(one -> one.rules().stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        return counts.entrySet().stream()
                .map(rule -> new RulesComparison.RuleCount(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static List<RulesComparison.Group> groups(List<Compared> decided) {
        Map<String, Map<String, List<Compared>>> byCharacteristic = new TreeMap<>();
        for (Compared one : decided) {
            one.groups().forEach((characteristic, group) -> byCharacteristic
                    .computeIfAbsent(characteristic, any -> new TreeMap<>())
                    .computeIfAbsent(group, any -> new ArrayList<>())
                    .add(one));
        }
        List<RulesComparison.Group> groups = new ArrayList<>();
        byCharacteristic.forEach(
                (characteristic, members) -> members.forEach((group, claims) -> groups.add(new RulesComparison.Group(
                        characteristic,
                        group,
                        claims.size(),
                        shown(claims, CompareRules::goesElsewhere),
                        shown(claims, CompareRules::toApproval)))));
        return groups;
    }

    private static String shown(List<Compared> claims, Predicate<Compared> which) {
        return claims.size() < SMALLEST_CELL ? "withheld" : String.valueOf(count(claims, which));
    }
}
