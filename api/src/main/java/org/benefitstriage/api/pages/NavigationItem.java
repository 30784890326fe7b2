package org.benefitstriage.api.pages;

/**
 * One entry of the menu.
 *
 * @param text what it says
 * @param href where it leads
 * @param current whether the page belongs to it
 */
public record NavigationItem(String text, String href, boolean current) {}
