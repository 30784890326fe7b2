package org.benefitstriage.rules.parameters;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.RuleId;

/**
 * One file of policy numbers, for example {@code policy/risk-points-2026-04-01.yaml}.
 *
 * @param name the file
 * @param series its name without the date: files of one series follow each other in time
 * @param period the days it is in force, both included
 * @param points points of each indicator
 * @param limits other numbers, by id
 */
record PolicyFile(
        String name,
        String series,
        EffectivePeriod period,
        Map<RuleId, Integer> points,
        Map<String, PolicyLimit> limits) {

    private static final Pattern NAME = Pattern.compile("([a-z-]+)-(\\d{4}-\\d{2}-\\d{2})\\.yaml");

    static PolicyFile read(ResourceFile file) {
        YamlObject root = YamlObject.parse(file).only("title", "effective", "basis", "points", "limits");
        Matcher name = NAME.matcher(file.shortName());
        EffectivePeriod period = root.object("effective").only("from", "to").period();
        if (!name.matches() || !name.group(2).equals(period.from().toString())) {
            throw root.fault("expected the file to be named for its series and first day, such as risk-points-"
                    + period.from() + ".yaml");
        }
        root.text("title");
        String basis = root.text("basis");
        return new PolicyFile(file.name(), name.group(1), period, points(root), limits(root, basis));
    }

    private static Map<RuleId, Integer> points(YamlObject root) {
        Map<RuleId, Integer> points = new TreeMap<>();
        if (root.has("points")) {
            YamlObject rows = root.object("points");
            for (String id : rows.keys()) {
                points.put(ruleId(rows, id), rows.whole(id));
            }
        }
        return points;
    }

    private static RuleId ruleId(YamlObject rows, String id) {
        try {
            return RuleId.of(id);
        } catch (IllegalArgumentException e) {
            throw rows.fault(e.getMessage());
        }
    }

    private static Map<String, PolicyLimit> limits(YamlObject root, String basis) {
        Map<String, PolicyLimit> limits = new TreeMap<>();
        if (root.has("limits")) {
            YamlObject rows = root.object("limits");
            for (String id : rows.keys()) {
                YamlObject row = rows.object(id).only("label", "unit", "value", "basis");
                String unit = row.text("unit");
                limits.put(
                        id,
                        new PolicyLimit(
                                id,
                                row.text("label"),
                                unit,
                                ValueByUnit.read(unit, row.located("value")),
                                row.optionalText("basis").orElse(basis)));
            }
        }
        return limits;
    }
}
