package org.benefitstriage.rules.parameters;

/**
 * Where figures were taken from.
 *
 * @param key for example {@code S11}
 * @param kind what kind of publication it is
 * @param title which publication
 */
public record ParameterSource(String key, String kind, String title) {}
