package org.benefitstriage.models.training;

import java.util.List;
import org.benefitstriage.models.caseload.Label;
import org.benefitstriage.models.caseload.SyntheticClaim;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;

/** A claim as training sees it: the bin of each feature, in the order of the schema, and the truth. */
record BinnedClaim(List<Integer> bins, Label label) {

    static BinnedClaim of(SyntheticClaim claim, FeatureSchema schema) {
        return new BinnedClaim(
                schema.features().stream()
                        .map(feature -> feature.binOf(claim.view()))
                        .toList(),
                claim.label());
    }

    boolean isError() {
        return label == Label.MATERIAL_ERROR;
    }

    /** The name of a feature's bin in the learning library. */
    static String columnName(Feature feature, int bin) {
        return feature.name() + "#" + bin;
    }
}
