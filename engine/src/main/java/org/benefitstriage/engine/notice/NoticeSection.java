package org.benefitstriage.engine.notice;

import java.util.List;

/**
 * A part of a letter under one heading.
 *
 * @param heading the heading
 * @param blocks what stands below it
 */
public record NoticeSection(String heading, List<NoticeBlock> blocks) {

    public NoticeSection {
        blocks = List.copyOf(blocks);
    }
}
