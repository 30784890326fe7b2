package org.benefitstriage.api.halts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The halts that concern a council.
 *
 * @param automaticApproval whether no halt is open
 * @param halts newest first, open or lifted
 */
@Schema(name = "HaltList", description = "The halts of automatic approval that concern the caller's council.")
public record HaltList(
        @Schema(description = "Whether no halt is open. A policy and an activated model are needed besides.")
        boolean automaticApproval,

        @Schema(description = "Newest first, open or lifted.")
        List<HaltView> halts) {

    static HaltList of(List<HaltView> halts) {
        return new HaltList(halts.stream().noneMatch(HaltView::open), List.copyOf(halts));
    }
}
