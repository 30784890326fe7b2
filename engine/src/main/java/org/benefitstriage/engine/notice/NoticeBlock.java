package org.benefitstriage.engine.notice;

import java.util.List;

/** A piece of a letter, with the requirement it meets. */
public sealed interface NoticeBlock {

    /** What it is there for. */
    NoticeRequirement requirement();

    /**
     * A paragraph.
     *
     * @param requirement what it is there for
     * @param text in plain English
     */
    record Paragraph(NoticeRequirement requirement, String text) implements NoticeBlock {}

    /**
     * A list.
     *
     * @param requirement what it is there for
     * @param items its points
     */
    record Points(NoticeRequirement requirement, List<String> items) implements NoticeBlock {
        public Points {
            items = List.copyOf(items);
        }
    }

    /**
     * Sums, one below the other.
     *
     * @param requirement what it is there for
     * @param caption what they are about
     * @param rows the sums
     */
    record Sums(NoticeRequirement requirement, String caption, List<SumRow> rows) implements NoticeBlock {
        public Sums {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of the working as the claimant reads it.
     *
     * @param sentence what the line says, in plain English, with its amount
     * @param sum the sum with the figures in it
     * @param amount the amount as in the working
     */
    record SumRow(String sentence, String sum, String amount) {}
}
