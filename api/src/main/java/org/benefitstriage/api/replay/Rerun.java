package org.benefitstriage.api.replay;

import java.util.Optional;
import org.benefitstriage.engine.decision.Versions;

/**
 * What running a decision again showed.
 *
 * @param result the finding
 * @param replayedSha256 hash of what running it again gave; empty when it was not run
 * @param difference where the bytes begin to differ; empty when they do not
 * @param recorded what the decision was made with; empty when its record is erased or unreadable
 */
public record Rerun(
        ReplayResult result,
        Optional<String> replayedSha256,
        Optional<Difference> difference,
        Optional<Versions> recorded) {

    static Rerun without(ReplayResult result, Optional<Versions> recorded) {
        return new Rerun(result, Optional.empty(), Optional.empty(), recorded);
    }
}
