package org.benefitstriage.api.replay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first place, in the order of member names, where two documents differ.
 *
 * @param pointer JSON pointer to it
 * @param recorded what was recorded there, shortened
 * @param replayed what running it again gave, shortened
 */
@Schema(name = "Difference", description = "The first place where the recorded and the replayed decision differ.")
public record Difference(String pointer, String recorded, String replayed) {}
