package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * The dates that fix the date of claim.
 *
 * @param received the day the council received the form
 * @param firstContact the day the person first said that they wished to claim, if before
 * @param formIssued the day the form was issued to them after that first contact
 */
public record ClaimDates(LocalDate received, Answer<LocalDate> firstContact, Answer<LocalDate> formIssued) {}
