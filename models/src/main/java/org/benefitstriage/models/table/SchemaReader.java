package org.benefitstriage.models.table;

import static org.benefitstriage.models.table.YamlObject.fault;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.models.table.TableSchema.AskedByOfficer;
import org.benefitstriage.models.table.TableSchema.FileForm;
import org.benefitstriage.models.table.TableSchema.NoOfficers;
import org.benefitstriage.models.table.TableSchema.Use;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a table's schema from YAML and refuses what is unknown, contradictory or banned, with its line. */
public final class SchemaReader {

    private static final Set<String> MEMBERS = Set.of(
            "use",
            "delimiter",
            "rows",
            "empty",
            "label",
            "weight",
            "selection-probability",
            "split",
            "features",
            "measure-only",
            "banned",
            "score",
            "officer");

    private SchemaReader() {}

    /** Reads a schema file. */
    public static TableSchema read(Path file) throws IOException, TableFault {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Reads a schema from its text. */
    public static TableSchema parse(String text) throws TableFault {
        Node root = compose(text);
        YamlObject object = YamlObject.of(root, MEMBERS);
        TableSchema schema = new TableSchema(
                use(object),
                form(object),
                label(YamlObject.of(
                        object.require("label"),
                        Set.of("column", "meaning", "error", "correct", "unchecked", "date", "alternative"))),
                weighting(object),
                split(object),
                features(object),
                object.strings("measure-only"),
                object.strings("banned"),
                score(object),
                object.find("officer").isPresent() ? new AskedByOfficer(object.string("officer")) : new NoOfficers());
        SchemaCheck.check(schema, root);
        return schema;
    }

    private static Node compose(String text) throws TableFault {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root != null) {
                return root;
            }
            throw new TableFault(TableProblem.ofFile("the schema is empty"));
        } catch (MarkedYAMLException e) {
            throw new TableFault(new TableProblem(
                    e.getProblemMark().getLine() + 1L,
                    e.getProblemMark().getColumn() + 1,
                    "schema",
                    "not YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            throw new TableFault(TableProblem.ofFile("the schema is not YAML text"));
        }
    }

    private static Use use(YamlObject object) throws TableFault {
        return switch (object.string("use", "claims")) {
            case "claims" -> Use.CLAIMS;
            case "benchmark" -> Use.BENCHMARK;
            default -> throw fault(object.require("use"), "use: expected claims or benchmark");
        };
    }

    private static FileForm form(YamlObject object) throws TableFault {
        String delimiter = object.string("delimiter", ",");
        if (delimiter.length() != 1
                || delimiter.charAt(0) == '"'
                || delimiter.isBlank() && delimiter.charAt(0) != '\t' && delimiter.charAt(0) != ' ') {
            throw fault(object.require("delimiter"), "delimiter: expected one character");
        }
        long rows = object.find("rows").isPresent() ? object.number("rows", 1, Integer.MAX_VALUE) : 0;
        Set<String> empty = new HashSet<>(object.strings("empty"));
        empty.add("");
        return new FileForm(delimiter.charAt(0), rows, empty);
    }

    private static LabelColumn label(YamlObject label) throws TableFault {
        Set<String> error = Set.copyOf(YamlObject.texts(label.require("error")));
        Set<String> correct = Set.copyOf(YamlObject.texts(label.require("correct")));
        Set<String> unchecked = Set.copyOf(label.strings("unchecked"));
        if (error.isEmpty() || correct.isEmpty()) {
            throw fault(label.require("error"), "label: expected at least one text for error and one for correct");
        }
        if (error.stream().anyMatch(text -> correct.contains(text) || unchecked.contains(text))
                || correct.stream().anyMatch(unchecked::contains)) {
            throw fault(label.require("correct"), "label: the same text stands for two outcomes");
        }
        return new LabelColumn(
                label.string("column"),
                label.string("meaning"),
                error,
                correct,
                unchecked,
                label.find("date").isPresent()
                        ? new LabelColumn.OnDate(label.string("date"))
                        : new LabelColumn.NotSaid(),
                label.find("alternative").isPresent()
                        ? Optional.of(alternative(label.require("alternative")))
                        : Optional.empty());
    }

    private static LabelColumn.Alternative alternative(Node node) throws TableFault {
        YamlObject alternative = YamlObject.of(node, Set.of("meaning", "error", "correct"));
        Set<String> error = Set.copyOf(YamlObject.texts(alternative.require("error")));
        Set<String> correct = Set.copyOf(YamlObject.texts(alternative.require("correct")));
        if (error.isEmpty() || correct.isEmpty() || error.stream().anyMatch(correct::contains)) {
            throw fault(node, "alternative: expected texts for error and for correct, and none that stands for both");
        }
        return new LabelColumn.Alternative(alternative.string("meaning"), error, correct);
    }

    private static Weighting weighting(YamlObject object) throws TableFault {
        boolean weight = object.find("weight").isPresent();
        boolean selection = object.find("selection-probability").isPresent();
        if (weight && selection) {
            throw fault(object.require("weight"), "expected weight or selection-probability, found both");
        }
        if (weight) {
            return new Weighting.ByWeight(object.string("weight"));
        }
        return selection ? new Weighting.BySelection(object.string("selection-probability")) : new Weighting.Equal();
    }

    private static SplitRule split(YamlObject object) throws TableFault {
        if (object.find("split").isEmpty()) {
            return new SplitRule.AtRandom(60, 20);
        }
        Node node = object.require("split");
        YamlObject split = YamlObject.of(node, Set.of("time", "learn-until", "calibrate-until", "learn", "calibrate"));
        if (split.find("learn-until").isPresent()) {
            LocalDate learn = day(split.require("learn-until"));
            LocalDate calibrate = day(split.require("calibrate-until"));
            if (!calibrate.isAfter(learn)) {
                throw fault(split.require("calibrate-until"), "calibrate-until: expected a later day than learn-until");
            }
            return new SplitRule.ByDates(split.string("time"), learn, calibrate);
        }
        int learn = split.number("learn", 1, 98);
        int calibrate = split.number("calibrate", 1, 98);
        if (learn + calibrate > 99) {
            throw fault(node, "split: learn and calibrate leave nothing to test");
        }
        return split.find("time").isPresent()
                ? new SplitRule.ByTimeShares(split.string("time"), learn, calibrate)
                : new SplitRule.AtRandom(learn, calibrate);
    }

    private static LocalDate day(Node node) throws TableFault {
        try {
            return LocalDate.parse(YamlObject.text(node));
        } catch (DateTimeException e) {
            throw fault(node, "expected a day as 2026-11-22");
        }
    }

    private static List<TableFeature> features(YamlObject object) throws TableFault {
        List<TableFeature> features = new ArrayList<>();
        if (object.find("features").isPresent()) {
            for (Node item : YamlObject.items(object.require("features"))) {
                features.add(FeatureReader.read(item));
            }
        }
        return features;
    }

    private static GivenScore score(YamlObject object) throws TableFault {
        if (object.find("score").isEmpty()) {
            return new GivenScore.None();
        }
        YamlObject score = YamlObject.of(object.require("score"), Set.of("column", "as"));
        return switch (score.string("as")) {
            case "probability" -> new GivenScore.Probability(score.string("column"));
            case "points" -> new GivenScore.Points(score.string("column"));
            default -> throw fault(score.require("as"), "as: expected probability or points");
        };
    }
}
