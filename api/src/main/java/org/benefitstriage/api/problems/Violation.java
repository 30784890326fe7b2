package org.benefitstriage.api.problems;

/**
 * One thing wrong with a body, and where.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, for example {@code /tenancy/rent/amountPence}
 * @param message what is wrong and how to mend it, never repeating the value that was sent
 */
public record Violation(String pointer, String message) {}
