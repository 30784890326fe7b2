package org.benefitstriage.rules.parameters;

import org.benefitstriage.engine.law.FigureValue;

/**
 * One number of local policy that is not a weight, for example the tolerance between declared and payroll earnings.
 *
 * @param id stable id, for example {@code earnings.tolerance}
 * @param label what it is, in plain English
 * @param unit its unit, as in the parameter files
 * @param value the number
 * @param basis where the policy says so
 */
public record PolicyLimit(String id, String label, String unit, FigureValue value, String basis) {}
