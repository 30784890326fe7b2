package org.benefitstriage.api.reviews;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The review requests of one decision.
 *
 * @param items newest first
 */
@Schema(name = "ReviewRequestList", description = "The review requests of one decision, newest first.")
record ReviewRequestList(List<ReviewRequest> items) {

    ReviewRequestList {
        items = List.copyOf(items);
    }
}
