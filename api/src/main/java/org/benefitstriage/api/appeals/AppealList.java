package org.benefitstriage.api.appeals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The appeals against one decision.
 *
 * @param items newest first
 */
@Schema(name = "AppealList", description = "The appeals against one decision, newest first.")
record AppealList(List<Appeal> items) {

    AppealList {
        items = List.copyOf(items);
    }
}
