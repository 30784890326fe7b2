package org.benefitstriage.models.table;

import static org.benefitstriage.models.table.YamlObject.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.benefitstriage.models.table.TableFeature.Binning;
import org.benefitstriage.models.table.TableFeature.Categories;
import org.benefitstriage.models.table.TableFeature.CutPoints;
import org.benefitstriage.models.table.TableFeature.EvenBins;
import org.benefitstriage.models.table.TableFeature.Missing;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads one feature of a schema. */
final class FeatureReader {

    private static final Set<String> MEMBERS = Set.of("column", "words", "type", "bins", "direction", "missing");
    private static final int MOST_BINS = 64;
    private static final int USUAL_BINS = 20;

    private FeatureReader() {}

    static TableFeature read(Node node) throws TableFault {
        YamlObject feature = YamlObject.of(node, MEMBERS);
        String column = feature.string("column");
        Binning binning = binning(feature);
        Direction direction = direction(feature);
        if (!binning.isNumber() && direction != Direction.FREE) {
            throw fault(feature.require("direction"), "direction: categories have none; leave it out");
        }
        return new TableFeature(column, feature.string("words", column), binning, direction, missing(feature));
    }

    private static Binning binning(YamlObject feature) throws TableFault {
        return switch (feature.string("type")) {
            case "number" -> numbers(feature);
            case "category" -> {
                if (feature.find("bins").isPresent()) {
                    throw fault(feature.require("bins"), "bins: only numbers have them");
                }
                yield new Categories();
            }
            default -> throw fault(feature.require("type"), "type: expected number or category");
        };
    }

    private static Binning numbers(YamlObject feature) throws TableFault {
        if (feature.find("bins").isEmpty()) {
            return new EvenBins(USUAL_BINS);
        }
        Node bins = feature.require("bins");
        if (!(bins instanceof SequenceNode)) {
            return new EvenBins(feature.number("bins", 2, MOST_BINS));
        }
        List<Double> cuts = new ArrayList<>();
        for (Node item : YamlObject.items(bins)) {
            double cut = number(item);
            if (!cuts.isEmpty() && cut <= cuts.get(cuts.size() - 1)) {
                throw fault(item, "bins: expected rising numbers");
            }
            cuts.add(cut);
        }
        if (cuts.isEmpty() || cuts.size() >= MOST_BINS) {
            throw fault(bins, "bins: expected 1 to " + (MOST_BINS - 1) + " cut points");
        }
        return new CutPoints(cuts);
    }

    private static double number(Node item) throws TableFault {
        try {
            double cut = Double.parseDouble(YamlObject.text(item));
            if (Double.isFinite(cut)) {
                return cut;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw fault(item, "bins: expected a number");
    }

    private static Direction direction(YamlObject feature) throws TableFault {
        return switch (feature.string("direction", "free")) {
            case "rising" -> Direction.RISING;
            case "falling" -> Direction.FALLING;
            case "free" -> Direction.FREE;
            default -> throw fault(feature.require("direction"), "direction: expected rising, falling or free");
        };
    }

    private static Missing missing(YamlObject feature) throws TableFault {
        return switch (feature.string("missing", "own-bin")) {
            case "own-bin" -> Missing.OWN_BIN;
            case "refused" -> Missing.REFUSED;
            default -> throw fault(feature.require("missing"), "missing: expected own-bin or refused");
        };
    }
}
