package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * One piece of evidence.
 *
 * @param kind what it is
 * @param owner whom it is about
 * @param state what is known of it
 * @param form original, copy or electronic
 * @param dated the date on it, if it has one
 */
public record EvidenceItem(
        EvidenceKind kind, Owner owner, EvidenceState state, EvidenceForm form, Answer<LocalDate> dated) {}
