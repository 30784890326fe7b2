package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * A request that benefit start before the date of claim.
 *
 * @param from the day from which benefit is asked for
 * @param reason why the claim was not made earlier, in the claimant's words
 */
public record Backdating(LocalDate from, Answer<String> reason) {}
