package org.benefitstriage.engine.notice;

/**
 * Something the council has to know before it sends the letter: it is not part of the letter.
 *
 * @param requirement the requirement it is about
 * @param text what was not verified or is missing
 */
public record CouncilNote(NoticeRequirement requirement, String text) {}
