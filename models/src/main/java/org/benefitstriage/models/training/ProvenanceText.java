package org.benefitstriage.models.training;

import com.oracle.labs.mlrg.olcut.provenance.ProvenanceUtil;
import java.util.List;
import java.util.stream.Collectors;
import org.tribuo.provenance.ModelProvenance;

/**
 * The learning library's provenance as text, without the lines that change from run to run (time, operating system, processor,
 * Java version), so that the same seed gives the same artefact.
 */
final class ProvenanceText {

    private static final List<String> CHANGES_FROM_RUN_TO_RUN =
            List.of("trained-at", "datasource-creation-time", "os-name", "os-arch", "java-version");

    private ProvenanceText() {}

    static String of(ModelProvenance provenance) {
        return ProvenanceUtil.formattedProvenanceString(provenance)
                .lines()
                .filter(line -> CHANGES_FROM_RUN_TO_RUN.stream().noneMatch(line::contains))
                .collect(Collectors.joining("\n"));
    }
}
