package org.benefitstriage.api.pages;

/**
 * A button among which one is chosen.
 *
 * @param value what is sent
 * @param text what is read
 */
public record FormChoice(String value, String text) {}
