package org.benefitstriage.models.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What every column of a table is for. A column that is not named is not read.
 *
 * @param use what the model is for
 * @param form how the file is written
 * @param label what came of each row
 * @param weighting how much each row counts
 * @param split which rows teach, calibrate and test
 * @param features the columns to learn from
 * @param measureOnly columns by which fairness is measured, never learnt from
 * @param banned columns that must not be learnt from
 * @param score a score the table already holds
 * @param officers the officers' own outcome, for a comparison before and after them
 */
public record TableSchema(
        Use use,
        FileForm form,
        LabelColumn label,
        Weighting weighting,
        SplitRule split,
        List<TableFeature> features,
        List<String> measureOnly,
        List<String> banned,
        GivenScore score,
        OfficerColumn officers) {

    /** What a model is for. */
    public enum Use {
        /** Claims: no protected characteristic may be a feature. */
        CLAIMS,
        /** A public table, to compare methods; never for claims. */
        BENCHMARK
    }

    /**
     * How the file is written.
     *
     * @param delimiter between cells
     * @param rows how many there must be; 0 when the schema does not say
     * @param empty cell texts that mean there is no value
     */
    public record FileForm(char delimiter, long rows, Set<String> empty) {
        public FileForm {
            empty = Set.copyOf(empty);
        }
    }

    /** Whether officers asked for more, after they had looked. */
    public sealed interface OfficerColumn {}

    /** The table does not say. */
    public record NoOfficers() implements OfficerColumn {}

    /** A column with 1 where the officer asked for more, 0 where not. */
    public record AskedByOfficer(String column) implements OfficerColumn {}

    public TableSchema {
        features = List.copyOf(features);
        measureOnly = List.copyOf(measureOnly);
        banned = List.copyOf(banned);
    }

    /** The columns that are read as categories besides features: those that fairness is measured by. */
    List<String> categoriesRead() {
        List<String> columns = new ArrayList<>(features.stream()
                .filter(feature -> !feature.binning().isNumber())
                .map(TableFeature::column)
                .toList());
        columns.addAll(measureOnly);
        return columns;
    }
}
