package org.benefitstriage.engine.risk;

/**
 * One thing a rule looked at and the value it saw, in words an officer reads. Never a name, address or number that
 * identifies a person.
 *
 * @param what for example {@code declared weekly earnings}
 * @param value for example {@code £100.00}
 */
public record Observation(String what, String value) {}
