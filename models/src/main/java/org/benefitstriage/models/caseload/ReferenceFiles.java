package org.benefitstriage.models.caseload;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.benefitstriage.models.artefact.NewDirectory;
import org.benefitstriage.models.caseload.ReferenceClaim.Looked;
import org.benefitstriage.models.features.Bin;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.features.RiskDirection;

/** The reference caseload as files: what a council has, its schema, its data sheet, and apart from them the truth. */
public final class ReferenceFiles {

    /** What a council has on file. */
    public static final String CLAIMS = "claims.csv";

    /** What only evaluation may read. */
    public static final String TRUTH = "truth.csv";

    /** The schema of both. */
    public static final String SCHEMA = "schema.yaml";

    private static final int NEWS = 1_000;
    private static final List<Feature> FEATURES = FeatureSchema.standard().features();

    private ReferenceFiles() {}

    /** Writes the caseload into a new directory, whole or not at all, telling how many claims are written. */
    public static void write(Path out, int claims, long seed, IntConsumer done) throws IOException {
        NewDirectory.make(out, directory -> {
            try (CsvWriter onFile = CsvWriter.builder().build(directory.resolve(CLAIMS));
                    CsvWriter truth = CsvWriter.builder().build(directory.resolve(TRUTH))) {
                onFile.writeRecord(header());
                truth.writeRecord("claim", "in_error", "causes", "overpaid_pence_a_week", "probability");
                Iterator<ReferenceClaim> all =
                        ReferenceCaseload.generate(claims, seed).iterator();
                while (all.hasNext()) {
                    ReferenceClaim claim = all.next();
                    onFile.writeRecord(onFile(claim));
                    truth.writeRecord(truth(claim));
                    if (claim.number() % NEWS == 0 || claim.number() == claims) {
                        done.accept(claim.number());
                    }
                }
            }
            Files.writeString(directory.resolve(SCHEMA), schema(), StandardCharsets.UTF_8);
            Files.writeString(
                    directory.resolve("data-sheet.md"), ReferenceSheet.text(claims, seed), StandardCharsets.UTF_8);
        });
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("claim", "claimed_on"));
        FEATURES.forEach(feature -> header.add(feature.name()));
        header.addAll(List.of("sex", "age_group", "chance", "checked_on", "outcome"));
        return header;
    }

    private static List<String> onFile(ReferenceClaim claim) {
        List<String> row = new ArrayList<>(
                List.of(Integer.toString(claim.number()), claim.claimed().toString()));
        FEATURES.forEach(feature -> row.add(
                Integer.toString(feature.reading().applyAsInt(claim.truth().view()))));
        row.addAll(List.of(claim.sex(), claim.ageGroup(), inFull(claim.check().chancePerTenThousand())));
        if (claim.check() instanceof Looked looked) {
            row.addAll(List.of(looked.on().toString(), looked.found() == Label.MATERIAL_ERROR ? "wrong" : "right"));
        } else {
            row.addAll(List.of("", "not checked"));
        }
        return row;
    }

    private static String inFull(int perTenThousand) {
        String digits = Integer.toString(10_000 + perTenThousand);
        return perTenThousand >= 10_000 ? "1.0000" : "0." + digits.substring(1);
    }

    private static List<String> truth(ReferenceClaim claim) {
        return List.of(
                Integer.toString(claim.number()),
                claim.truth().label() == Label.MATERIAL_ERROR ? "1" : "0",
                claim.truth().causes().stream().sorted().map(Enum::name).collect(Collectors.joining("|")),
                Integer.toString(claim.overpaidPence()),
                String.format(Locale.ROOT, "%.6f", claim.oracle()));
    }

    /** The schema: four years teach, one calibrates, the last tests. */
    static String schema() {
        int last = ReferenceCaseload.FIRST_YEAR + Caseload.YEARS - 1;
        List<String> lines = new ArrayList<>(List.of(
                "label:",
                "  column: outcome",
                "  meaning: a check found at least one material error",
                "  error: [wrong]",
                "  correct: [right]",
                "  unchecked: [not checked]",
                "  date: checked_on",
                "selection-probability: chance",
                "split: {time: claimed_on, learn-until: " + (last - 2) + "-12-31, calibrate-until: " + (last - 1)
                        + "-12-31}",
                "features:"));
        for (Feature feature : FEATURES) {
            lines.add("  - {column: " + feature.name() + ", words: \"" + feature.inWords() + "\", type: number, bins: "
                    + feature.bins().stream().skip(1).map(Bin::from).toList() + ", direction: "
                    + (feature.direction() == RiskDirection.RISES_WITH_VALUE ? "rising" : "falling")
                    + ", missing: refused}");
        }
        lines.add("measure-only: [sex, age_group]");
        return String.join("\n", lines) + "\n";
    }
}
