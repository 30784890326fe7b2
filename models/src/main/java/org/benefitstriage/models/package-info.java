/**
 * The risk model. Six packages make the one that scores claims, in one direction: {@code features} (what the model may see, cut into bins),
 * {@code caseload} (a synthetic history to learn from), {@code training} (Tribuo, then whole points), {@code artefact} (the file
 * that is published), {@code inference} (whole numbers only), {@code card} (the model card). {@code table}, {@code history},
 * {@code evaluation} and {@code fairness} serve a council's own table of past outcomes; {@code bands} and {@code measurement} say where
 * bands begin and what checks of known probability prove. Nothing here decides anything,
 * touches an award, or sees a name, a contact, free text or a protected characteristic.
 */
@NullMarked
package org.benefitstriage.models;

import org.jspecify.annotations.NullMarked;
