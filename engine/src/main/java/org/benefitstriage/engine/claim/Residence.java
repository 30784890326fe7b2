package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * What the residence conditions need. Nationality itself is not asked for: only status, which an officer checks.
 *
 * @param status immigration status
 * @param habituallyResident whether habitually resident in the common travel area
 * @param arrived the day of arrival in the United Kingdom within the last two years, if given
 */
public record Residence(ResidenceStatus status, YesNo habituallyResident, Answer<LocalDate> arrived) {}
