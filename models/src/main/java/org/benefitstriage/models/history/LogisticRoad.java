package org.benefitstriage.models.history;

import com.oracle.labs.mlrg.olcut.provenance.ProvenanceUtil;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** The first road: Tribuo's logistic regression with one column per bin, weighted. */
final class LogisticRoad {

    private static final double LEARNING_RATE = 0.1;
    private static final double EPSILON = 0.1;
    private static final int VISITS = 1_500_000;
    private static final int FEWEST_EPOCHS = 3;
    private static final int MOST_EPOCHS = 40;
    private static final int NO_LOGGING = -1;
    private static final int ONE_BY_ONE = 1;

    private static final Label ERROR = new Label("ERROR");
    private static final Label CORRECT = new Label("CORRECT");
    private static final OffsetDateTime NO_TIME = OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
    private static final List<String> CHANGES_FROM_RUN_TO_RUN =
            List.of("trained-at", "datasource-creation-time", "os-name", "os-arch", "java-version");

    private LogisticRoad() {}

    static LogOdds learn(BinnedRows rows, long seed, String description) {
        int epochs = Math.max(FEWEST_EPOCHS, Math.min(MOST_EPOCHS, VISITS / Math.max(1, rows.size())));
        LinearSGDTrainer trainer = new LinearSGDTrainer(
                new LogMulticlass(), new AdaGrad(LEARNING_RATE, EPSILON), epochs, NO_LOGGING, ONE_BY_ONE, seed);
        LinearSGDModel model = trainer.train(dataset(rows, description));
        DenseMatrix weights = model.getWeightsCopy();
        int error = model.getOutputIDInfo().getID(ERROR);
        int correct = model.getOutputIDInfo().getID(CORRECT);
        double[][] byFeature = new double[rows.features().size()][];
        for (int i = 0; i < byFeature.length; i++) {
            byFeature[i] = new double[rows.features().get(i).bins().count()];
            for (int bin = 0; bin < byFeature[i].length; bin++) {
                int column = model.getFeatureIDMap().getID(column(i, bin));
                byFeature[i][bin] = column < 0 ? 0 : weights.get(error, column) - weights.get(correct, column);
            }
        }
        int bias = weights.getDimension2Size() - 1;
        return new LogOdds(
                weights.get(error, bias) - weights.get(correct, bias), byFeature, provenance(model.getProvenance()));
    }

    private static MutableDataset<Label> dataset(BinnedRows rows, String description) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> dataset =
                new MutableDataset<>(new SimpleDataSourceProvenance(description, NO_TIME, labels), labels);
        List<List<String>> columns = IntStream.range(0, rows.features().size())
                .mapToObj(feature -> IntStream.range(
                                0, rows.features().get(feature).bins().count())
                        .mapToObj(bin -> column(feature, bin))
                        .toList())
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            ArrayExample<Label> example =
                    new ArrayExample<>(rows.isError(row) ? ERROR : CORRECT, (float) rows.weight(row), columns.size());
            for (int feature = 0; feature < columns.size(); feature++) {
                example.add(columns.get(feature).get(rows.bin(feature, row)), 1.0);
            }
            dataset.add(example);
        }
        return dataset;
    }

    private static String column(int feature, int bin) {
        return feature + "#" + bin;
    }

    private static String provenance(ModelProvenance provenance) {
        return ProvenanceUtil.formattedProvenanceString(provenance)
                .lines()
                .filter(line -> CHANGES_FROM_RUN_TO_RUN.stream().noneMatch(line::contains))
                .collect(Collectors.joining("\n"));
    }
}
