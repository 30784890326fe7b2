package org.benefitstriage.engine.scheme;

import org.benefitstriage.engine.law.Citation;

/**
 * One line of a scheme's working.
 *
 * @param step the step's id in the scheme
 * @param label what it does
 * @param formula the sum with its figures in it
 * @param amount the result as printed
 * @param citation the paragraph of the scheme
 */
public record SchemeLine(String step, String label, String formula, String amount, Citation citation) {}
