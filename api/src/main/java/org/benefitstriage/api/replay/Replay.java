package org.benefitstriage.api.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.decision.Versions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision run again.
 *
 * @param decisionId the decision
 * @param result what it showed
 * @param recordedSha256 hash of the record as stored
 * @param replayedSha256 hash of what running it again gave; absent when it was not run
 * @param firstDifference where they begin to differ; absent when they do not
 * @param recorded what the decision was made with; absent once its record is erased
 * @param loaded what this service has loaded
 */
@Schema(name = "Replay", description = "A decision run again from the stored claim and context.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Replay(
        UUID decisionId,
        ReplayResult result,
        String recordedSha256,
        Optional<String> replayedSha256,
        Optional<Difference> firstDifference,
        Optional<Versions> recorded,
        Versions loaded) {}
