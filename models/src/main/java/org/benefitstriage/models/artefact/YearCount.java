package org.benefitstriage.models.artefact;

/**
 * Claims used for one purpose.
 *
 * @param fromYear the first year, counted from 1
 * @param toYear the last year
 * @param claims how many
 * @param errors how many of them hold a material error
 */
public record YearCount(int fromYear, int toYear, int claims, int errors) {}
