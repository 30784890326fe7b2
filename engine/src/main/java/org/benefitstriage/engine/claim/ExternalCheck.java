package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * A check somebody else made, for example of the NINo in Searchlight or of earnings against the payroll feed.
 *
 * @param kind what was checked
 * @param owner whom it is about
 * @param outcome what came back
 * @param on the day of the check, if given
 * @param observed the amount the other side holds, if it gave one
 */
public record ExternalCheck(
        CheckKind kind, Owner owner, CheckOutcome outcome, Answer<LocalDate> on, Answer<RegularAmount> observed) {}
