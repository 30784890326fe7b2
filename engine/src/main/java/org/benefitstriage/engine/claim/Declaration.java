package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * The declaration at the end of the form.
 *
 * @param agreed whether the truth of the form and the duty to report changes are agreed to
 * @param signedOn the day it was signed, if given
 * @param signedBy who signed
 */
public record Declaration(YesNo agreed, Answer<LocalDate> signedOn, Signatory signedBy) {}
