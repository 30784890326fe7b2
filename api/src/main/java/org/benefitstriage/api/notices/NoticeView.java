package org.benefitstriage.api.notices;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.notice.Notice;
import org.benefitstriage.engine.notice.NoticeBlock;

/**
 * A letter as the template prints it.
 *
 * @param title what it is about
 * @param council who writes
 * @param date its date in words
 * @param reference the claim's reference
 * @param addressee name and address
 * @param sections its parts
 */
public record NoticeView(
        String title, String council, String date, String reference, List<String> addressee, List<Part> sections) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** A part under one heading. */
    public record Part(String heading, List<Block> blocks) {}

    /**
     * A paragraph, a list, or sums; what it is not stays empty.
     *
     * @param requirement id of the requirement it meets
     * @param text the paragraph
     * @param items the list
     * @param caption the sums' caption
     * @param rows the sums
     */
    public record Block(
            String requirement, String text, List<String> items, String caption, List<NoticeBlock.SumRow> rows) {}

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.title(),
                notice.council().name(),
                day(notice),
                notice.reference(),
                notice.addressee(),
                notice.sections().stream()
                        .map(section -> new Part(
                                section.heading(),
                                section.blocks().stream().map(NoticeView::block).toList()))
                        .toList());
    }

    static String day(Notice notice) {
        return DAY.format(notice.date());
    }

    private static Block block(NoticeBlock block) {
        String id = block.requirement().id().value();
        if (block instanceof NoticeBlock.Paragraph paragraph) {
            return new Block(id, paragraph.text(), List.of(), "", List.of());
        }
        if (block instanceof NoticeBlock.Points points) {
            return new Block(id, "", points.items(), "", List.of());
        }
        NoticeBlock.Sums sums = (NoticeBlock.Sums) block;
        return new Block(id, "", List.of(), sums.caption(), sums.rows());
    }
}
