package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * A temporary absence from home.
 *
 * @param from first day away
 * @param expectedReturn the day of return, if known
 * @param abroad whether outside Great Britain
 * @param reason why, in the form's words, if given
 */
public record Absence(LocalDate from, Answer<LocalDate> expectedReturn, YesNo abroad, Answer<String> reason) {}
