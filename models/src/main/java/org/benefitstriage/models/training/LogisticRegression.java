package org.benefitstriage.models.training;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Tribuo's logistic regression over one column per bin. */
final class LogisticRegression {

    private static final double LEARNING_RATE = 0.2;
    private static final double EPSILON = 0.1;
    private static final int EPOCHS = 20;
    private static final int BATCH = 64;
    private static final int NO_LOGGING = -1;

    private static final Label ERROR = new Label("MATERIAL_ERROR");
    private static final Label CORRECT = new Label("CORRECT");

    // Tribuo wants to note when the data was made. A fixed time keeps the provenance the same for the same seed.
    private static final OffsetDateTime NO_TIME = OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);

    private LogisticRegression() {}

    /**
     * Learns the weights.
     *
     * @param description what the claims are, for the provenance
     */
    static BinWeights learn(List<BinnedClaim> claims, FeatureSchema schema, long seed, String description) {
        LinearSGDTrainer trainer = new LinearSGDTrainer(
                new LogMulticlass(), new AdaGrad(LEARNING_RATE, EPSILON), EPOCHS, NO_LOGGING, BATCH, seed);
        LinearSGDModel model = trainer.train(dataset(claims, schema, description));
        DenseMatrix weights = model.getWeightsCopy();
        int error = model.getOutputIDInfo().getID(ERROR);
        int correct = model.getOutputIDInfo().getID(CORRECT);
        int bias = weights.getDimension2Size() - 1;
        List<List<OptionalDouble>> byFeature = new ArrayList<>();
        for (Feature feature : schema.features()) {
            byFeature.add(IntStream.range(0, feature.bins().size())
                    .map(bin -> model.getFeatureIDMap().getID(BinnedClaim.columnName(feature, bin)))
                    .mapToObj(column -> column < 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(weights.get(error, column) - weights.get(correct, column)))
                    .toList());
        }
        return new BinWeights(
                weights.get(error, bias) - weights.get(correct, bias),
                List.copyOf(byFeature),
                ProvenanceText.of(model.getProvenance()));
    }

    private static MutableDataset<Label> dataset(List<BinnedClaim> claims, FeatureSchema schema, String description) {
        LabelFactory labels = new LabelFactory();
        MutableDataset<Label> dataset =
                new MutableDataset<>(new SimpleDataSourceProvenance(description, NO_TIME, labels), labels);
        List<List<String>> columns = schema.features().stream()
                .map(feature -> IntStream.range(0, feature.bins().size())
                        .mapToObj(bin -> BinnedClaim.columnName(feature, bin))
                        .toList())
                .toList();
        for (BinnedClaim claim : claims) {
            ArrayExample<Label> example = new ArrayExample<>(claim.isError() ? ERROR : CORRECT, columns.size());
            for (int i = 0; i < columns.size(); i++) {
                example.add(columns.get(i).get(claim.bins().get(i)), 1.0);
            }
            dataset.add(example);
        }
        return dataset;
    }
}
