package org.benefitstriage.engine.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The parameter files as the oracle reads them: no loader of the product, every scalar as text. */
final class LawFiles {

    /** One row of a figure: two periods, one for rents paid weekly, and what the file says for them. */
    record Row(LocalDate from, LocalDate to, LocalDate weeklyFrom, LocalDate weeklyTo, Map<?, ?> said) {

        boolean covers(LocalDate day, boolean weeklyRent) {
            LocalDate first = weeklyRent ? weeklyFrom : from;
            LocalDate last = weeklyRent ? weeklyTo : to;
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private final Map<String, List<Row>> rows = new HashMap<>();

    private LawFiles() {}

    static LawFiles read() {
        LawFiles files = new LawFiles();
        for (String line : text("/parameters/index.txt").split("\n")) {
            String name = line.strip();
            if (name.endsWith(".yaml") && !name.startsWith("#")) {
                files.add(yaml(text("/parameters/" + name)));
            }
        }
        return files;
    }

    Map<String, List<Row>> all() {
        return rows;
    }

    /** The row of a figure on a day; there must be exactly one. */
    Row row(String id, LocalDate day, boolean weeklyRent) {
        List<Row> found = rows.getOrDefault(id, List.of()).stream()
                .filter(row -> row.covers(day, weeklyRent))
                .toList();
        if (found.size() != 1) {
            throw new Undetermined(found.size() + " rows of " + id + " on " + day);
        }
        return found.get(0);
    }

    private void add(Map<?, ?> file) {
        if (!(file.get("figures") instanceof Map<?, ?> figures)) {
            return;
        }
        figures.forEach((id, figure) -> {
            Map<?, ?> said = (Map<?, ?>) figure;
            List<Row> of = rows.computeIfAbsent((String) id, unused -> new ArrayList<>());
            if (said.get("values") instanceof List<?> values) {
                for (Object value : values) {
                    Map<?, ?> row = (Map<?, ?>) value;
                    of.add(new Row(day(row, "from"), day(row, "to"), day(row, "from"), day(row, "to"), row));
                }
                return;
            }
            Map<?, ?> year = (Map<?, ?>) file.get("effective");
            Map<?, ?> weeks = file.get("weeklyRent") instanceof Map<?, ?> found ? found : year;
            of.add(new Row(day(year, "from"), day(year, "to"), day(weeks, "from"), day(weeks, "to"), said));
        });
    }

    private static LocalDate day(Map<?, ?> map, String key) {
        return LocalDate.parse((String) map.get(key));
    }

    /** A file from the class path where the rules are on it, otherwise from their folder in the repository. */
    private static String text(String resource) {
        try (InputStream in = LawFiles.class.getResourceAsStream(resource)) {
            if (in != null) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            String root = System.getProperty("triage.root", "..");
            return Files.readString(Path.of(root, "rules", "src", "main", "resources", resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<?, ?> yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumper = new DumperOptions();
        Yaml everythingIsText =
                new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        // none: everything is text
                    }
                });
        return everythingIsText.load(text);
    }
}
