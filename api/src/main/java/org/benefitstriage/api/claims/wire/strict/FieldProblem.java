package org.benefitstriage.api.claims.wire.strict;

/**
 * One thing wrong with a body, for example {@code /tenancy/rent/amountPence}: "expected a number from 0 to 1000000000".
 *
 * @param pointer a JSON pointer (RFC 6901) to the field; for a missing field, to where it belongs
 * @param kind which kind of problem
 * @param message what was expected, for a developer; never the value that was sent
 */
public record FieldProblem(String pointer, ProblemKind kind, String message) {}
