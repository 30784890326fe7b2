package org.benefitstriage.rules.parameters;

import static org.benefitstriage.engine.canonical.JsonValue.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * Points of the indicators and limits of local policy, by the day of the assessment. Files are in {@code policy/}; those that
 * share a name but for the date form a series, which may have neither gap nor overlap.
 */
public final class DatedPolicyNumbers {

    private static final String FOLDER = "policy";

    private final List<PolicyNumbers> periods;

    private DatedPolicyNumbers(List<PolicyNumbers> periods) {
        this.periods = List.copyOf(periods);
    }

    /** Reads the files that {@code policy/index.txt} lists. */
    public static DatedPolicyNumbers load() {
        return of(ResourceFile.listedIn(FOLDER));
    }

    /** Reads these files. */
    public static DatedPolicyNumbers of(List<ResourceFile> files) {
        Map<String, List<PolicyFile>> series = new TreeMap<>();
        for (ResourceFile file : files) {
            PolicyFile read = PolicyFile.read(file);
            series.computeIfAbsent(read.series(), name -> new ArrayList<>()).add(read);
        }
        if (series.isEmpty()) {
            throw new RuleBookFault("policy/index.txt lists no file: list the points and limits in force");
        }
        for (List<PolicyFile> one : series.values()) {
            one.sort(Comparator.comparing(file -> file.period().from()));
            Succession.check(one, PolicyFile::period, PolicyFile::name);
        }
        return new DatedPolicyNumbers(merged(new ArrayList<>(series.values())));
    }

    /** The numbers in force on a day, or nothing outside the periods that all series cover. */
    public Optional<PolicyNumbers> find(LocalDate date) {
        return periods.stream().filter(numbers -> numbers.period().covers(date)).findFirst();
    }

    /** The numbers in force on a day; a day without them is a fault of the rule book. */
    public PolicyNumbers at(LocalDate date) {
        return find(date)
                .orElseThrow(() -> new RuleBookFault("no points and limits are in force on " + date
                        + ": add a file for that day under rules/src/main/resources/policy"));
    }

    /** Every period, in order: for the rule book. */
    public List<PolicyNumbers> periods() {
        return periods;
    }

    /** All of it as canonical JSON, to be part of the digest of the rules. */
    public JsonValue canonical() {
        return JsonValue.array(
                periods.stream().map(DatedPolicyNumbers::canonical).toList());
    }

    private static List<PolicyNumbers> merged(List<List<PolicyFile>> series) {
        LocalDate end = series.stream()
                .map(one -> one.get(one.size() - 1).period().to())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate begin = series.stream()
                .map(one -> one.get(0).period().from())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TreeSet<LocalDate> starts = new TreeSet<>(List.of(begin));
        series.forEach(one -> one.forEach(file -> starts.add(file.period().from())));
        List<PolicyNumbers> periods = new ArrayList<>();
        for (LocalDate from : starts.tailSet(begin)) {
            if (!from.isAfter(end)) {
                LocalDate next = Optional.ofNullable(starts.higher(from)).orElse(end.plusDays(1));
                LocalDate to = next.isAfter(end) ? end : next.minusDays(1);
                periods.add(on(new EffectivePeriod(from, to), series));
            }
        }
        return periods;
    }

    private static PolicyNumbers on(EffectivePeriod period, List<List<PolicyFile>> series) {
        Map<RuleId, Integer> points = new TreeMap<>();
        Map<String, PolicyLimit> limits = new TreeMap<>();
        for (List<PolicyFile> one : series) {
            for (PolicyFile file : one) {
                if (file.period().covers(period.from())) {
                    file.points().forEach((id, value) -> refuseTwice(points.put(id, value), id, file));
                    file.limits().forEach((id, value) -> refuseTwice(limits.put(id, value), id, file));
                }
            }
        }
        return new PolicyNumbers(period, points, limits);
    }

    private static void refuseTwice(Object before, Object id, PolicyFile file) {
        if (before != null) {
            throw new RuleBookFault(
                    file.name() + ": " + id + " also stands in another series for the same days: keep one");
        }
    }

    private static JsonValue canonical(PolicyNumbers numbers) {
        var points = object();
        numbers.points().forEach((id, value) -> points.with(id.value(), value));
        var limits = object();
        numbers.limits()
                .forEach((id, limit) -> limits.with(
                        id,
                        object().with("label", limit.label())
                                .with("unit", limit.unit())
                                .with("value", limit.value().toString())
                                .with("basis", limit.basis())
                                .build()));
        return object().with("from", numbers.period().from().toString())
                .with("to", numbers.period().to().toString())
                .with("points", points.build())
                .with("limits", limits.build())
                .build();
    }
}
