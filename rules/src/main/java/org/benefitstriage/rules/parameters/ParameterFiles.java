package org.benefitstriage.rules.parameters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * All parameter files, read: the sources and every figure over every period. A file under {@code standing/} dates each of its
 * figures; any other file is one uprating and has one period for all.
 *
 * @param sources by key
 * @param entries in file order
 */
public record ParameterFiles(Map<String, ParameterSource> sources, List<FigureEntry> entries) {

    private static final String FOLDER = "parameters";
    private static final String SOURCES = "sources.yaml";
    private static final String STANDING = "/standing/";

    public ParameterFiles {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        entries = List.copyOf(entries);
    }

    /** Reads the files that {@code parameters/index.txt} lists. */
    public static ParameterFiles load() {
        return of(ResourceFile.listedIn(FOLDER));
    }

    /** Reads these files; one of them is {@code sources.yaml}. */
    public static ParameterFiles of(List<ResourceFile> files) {
        Map<String, ParameterSource> sources = new TreeMap<>();
        List<FigureEntry> entries = new ArrayList<>();
        // A start waits for this, so all processors help.
        List<YamlObject> roots = files.parallelStream().map(YamlObject::parse).toList();
        for (int i = 0; i < files.size(); i++) {
            ResourceFile file = files.get(i);
            if (file.shortName().equals(SOURCES)) {
                sources.putAll(sources(roots.get(i)));
            } else if (file.name().contains(STANDING)) {
                entries.addAll(standing(file, roots.get(i)));
            } else {
                entries.addAll(uprating(file, roots.get(i)));
            }
        }
        entries.forEach(entry -> refuseUnknownSource(entry, sources));
        return new ParameterFiles(sources, entries);
    }

    private static Map<String, ParameterSource> sources(YamlObject root) {
        Map<String, ParameterSource> sources = new TreeMap<>();
        for (String key : root.keys()) {
            YamlObject source = root.object(key).only("kind", "title");
            sources.put(key, new ParameterSource(key, source.text("kind"), source.text("title")));
        }
        return sources;
    }

    private static List<FigureEntry> standing(ResourceFile file, YamlObject root) {
        root.only("area", "figures");
        String area = root.text("area");
        YamlObject figures = root.object("figures");
        List<FigureEntry> entries = new ArrayList<>();
        for (String id : figures.keys()) {
            YamlObject figure = figures.object(id).only("label", "unit", "citation", "lawChecked", "note", "values");
            for (YamlObject row : figure.objects("values")) {
                row.only("from", "to", "value", "certainty", "sources");
                EffectivePeriod period = row.period();
                entries.add(
                        new FigureReader(file.name(), area, id, figure, row).entry(Cadence.STANDING, period, period));
            }
        }
        return entries;
    }

    private static List<FigureEntry> uprating(ResourceFile file, YamlObject root) {
        root.only("area", "effective", "weeklyRent", "figures");
        String area = root.text("area");
        EffectivePeriod period = root.object("effective").only("from", "to").period();
        if (!file.shortName().equals(period.from() + ".yaml")) {
            throw root.fault("expected the file to be named " + period.from() + ".yaml for its first day");
        }
        EffectivePeriod weekly = root.has("weeklyRent")
                ? root.object("weeklyRent")
                        .only("from", "to", "certainty", "sources")
                        .period()
                : period;
        YamlObject figures = root.object("figures");
        List<FigureEntry> entries = new ArrayList<>();
        for (String id : figures.keys()) {
            YamlObject figure = figures.object(id)
                    .only(
                            "label",
                            "unit",
                            "citation",
                            "lawChecked",
                            "note",
                            "value",
                            "bands",
                            "rates",
                            "certainty",
                            "sources");
            entries.add(new FigureReader(file.name(), area, id, figure, figure).entry(Cadence.YEARLY, period, weekly));
        }
        return entries;
    }

    private static void refuseUnknownSource(FigureEntry entry, Map<String, ParameterSource> sources) {
        for (String key : entry.sources()) {
            if (!sources.containsKey(key)) {
                throw new RuleBookFault(entry.place() + ": " + entry.id() + " names source " + key
                        + ", which sources.yaml does not have: add it there");
            }
        }
    }
}
