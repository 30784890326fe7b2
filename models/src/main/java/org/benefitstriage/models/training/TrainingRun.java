package org.benefitstriage.models.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.models.artefact.ArtefactFiles;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.artefact.Scorecard;
import org.benefitstriage.models.artefact.TrainingReport;
import org.benefitstriage.models.card.ModelCard;
import org.benefitstriage.models.caseload.Caseload;
import org.benefitstriage.models.caseload.DataSheet;
import org.benefitstriage.models.caseload.SyntheticClaim;
import org.benefitstriage.models.features.FeatureSchema;

/** Makes up a caseload, learns a scorecard from it, calibrates and measures it, and writes the artefact with its model card. */
public final class TrainingRun {

    /** The model card, beside the artefact. */
    public static final String MODEL_CARD = "model-card.md";

    private TrainingRun() {}

    /**
     * Trains and writes. The same options give the same bytes.
     *
     * @throws IOException when the directory cannot be written
     */
    public static TrainingResult run(TrainingOptions options, ProgressListener listener) throws IOException {
        ModelArtefact artefact = train(options, listener);
        listener.progress(TrainingStage.WRITE, 0, 1);
        ArtefactFiles.write(options.outDirectory(), artefact, DataSheet.text(options.claims(), options.seed()));
        byte[] card = ModelCard.text(artefact, FeatureSchema.standard()).getBytes(StandardCharsets.UTF_8);
        ArtefactFiles.replace(options.outDirectory().resolve(MODEL_CARD), card);
        listener.progress(TrainingStage.WRITE, 1, 1);
        return new TrainingResult(artefact, CanonicalJson.sha256(ArtefactFiles.bytes(artefact)));
    }

    /** Trains without writing anything. */
    static ModelArtefact train(TrainingOptions options, ProgressListener listener) {
        FeatureSchema schema = FeatureSchema.standard();
        YearSplit split = caseload(options, schema, listener);

        listener.progress(TrainingStage.LEARN, 0, 1);
        List<BinnedClaim> learning = split.learning().claims();
        BinWeights weights = LogisticRegression.learn(
                learning,
                schema,
                options.seed(),
                "synthetic caseload, " + options.claims() + " claims, seed " + options.seed());
        Scorecard scorecard = PointsConversion.convert(weights, learning, schema);
        listener.progress(TrainingStage.LEARN, 1, 1);

        listener.progress(TrainingStage.CALIBRATE, 0, 1);
        CalibrationTable calibration =
                CalibrationFit.fit(ScoredClaims.byPoints(split.calibration().claims(), scorecard));
        listener.progress(TrainingStage.CALIBRATE, 1, 1);

        TrainingReport report = measure(options, split, weights, scorecard, calibration, listener);
        String dataSheet = DataSheet.text(options.claims(), options.seed());
        return new ModelArtefact(
                scorecard,
                calibration,
                schema.digest(),
                CanonicalJson.sha256(dataSheet.getBytes(StandardCharsets.UTF_8)),
                weights.provenance(),
                report);
    }

    private static YearSplit caseload(TrainingOptions options, FeatureSchema schema, ProgressListener listener) {
        listener.progress(TrainingStage.GENERATE, 0, options.claims());
        List<SyntheticClaim> history = Caseload.generate(options.claims(), options.seed());
        YearSplit split = YearSplit.of(history, schema);
        listener.progress(TrainingStage.GENERATE, options.claims(), options.claims());
        return split;
    }

    private static TrainingReport measure(
            TrainingOptions options,
            YearSplit split,
            BinWeights weights,
            Scorecard scorecard,
            CalibrationTable calibration,
            ProgressListener listener) {
        listener.progress(TrainingStage.MEASURE, 0, Measurement.RESAMPLES);
        List<BinnedClaim> test = split.test().claims();
        Measurement measurement = new Measurement(ScoredClaims.byPoints(test, scorecard), calibration);
        long bootstrapSeed = options.seed() ^ 1;
        Measurement.Result result = measurement.measure(
                bootstrapSeed, done -> listener.progress(TrainingStage.MEASURE, done, Measurement.RESAMPLES));
        return new TrainingReport(
                options.claims(),
                options.seed(),
                split.learning().count(),
                split.calibration().count(),
                split.test().count(),
                result.auc(),
                new Discrimination(ScoredClaims.byLogOdds(test, weights)).auc(),
                measurement.calibrationError(),
                bootstrapSeed,
                Measurement.RESAMPLES,
                result.groups());
    }
}
