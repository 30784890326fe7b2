package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.engine.law.LawChecked;

/** A letter while it is being written. Lives inside one call. */
final class LetterDraft {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final NoticeLetter letter;
    private final List<NoticeSection> sections = new ArrayList<>();
    private final List<NoticeBlock> open = new ArrayList<>();
    private final Set<CouncilNote> notes = new LinkedHashSet<>();
    private String heading = "";

    LetterDraft(NoticeLetter letter) {
        this.letter = letter;
    }

    LetterDraft section(String next) {
        close();
        heading = next;
        return this;
    }

    LetterDraft say(NoticeRequirement requirement, String text) {
        open.add(new NoticeBlock.Paragraph(requirement, text));
        return this;
    }

    LetterDraft points(NoticeRequirement requirement, List<String> items) {
        open.add(new NoticeBlock.Points(requirement, items));
        return this;
    }

    LetterDraft sums(NoticeRequirement requirement, String caption, List<NoticeBlock.SumRow> rows) {
        open.add(new NoticeBlock.Sums(requirement, caption, rows));
        return this;
    }

    void note(NoticeRequirement requirement, String text) {
        notes.add(new CouncilNote(requirement, text));
    }

    /** A time limit, with a note when its source is weak; empty when no figure says it. */
    Optional<String> limit(NoticeRequirement requirement, String figure, String unit) {
        Optional<TimeLimit> found = TimeLimit.find(letter.limits(), figure, unit);
        if (found.isEmpty()) {
            note(
                    requirement,
                    "No figure " + figure + " is held for this day, so the letter states no time limit here.");
        }
        found.map(TimeLimit::figure)
                .filter(held -> !held.standsAlone())
                .ifPresent(held -> note(
                        requirement,
                        "The time limit " + held.reference() + " (" + held.citation() + ") "
                                + (held.lawChecked() == LawChecked.RECALLED
                                        ? "is from general knowledge"
                                        : "rests on a secondary source")
                                + ". Check it in the law before you send this letter."));
        return found.map(TimeLimit::words);
    }

    Notice finish(String title) {
        close();
        List<CouncilNote> all = new ArrayList<>();
        Set<String> cautions = new LinkedHashSet<>();
        sections.stream().flatMap(section -> section.blocks().stream()).forEach(block -> {
            String caution = block.requirement().caution();
            if (!caution.isEmpty() && cautions.add(caution)) {
                all.add(new CouncilNote(block.requirement(), caution));
            }
        });
        all.addAll(notes);
        return new Notice(
                letter.benefit(),
                title,
                letter.decidedOn(),
                letter.reference(),
                letter.council(),
                letter.addressee(),
                sections,
                all);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private void close() {
        if (!open.isEmpty()) {
            sections.add(new NoticeSection(heading, open));
            open.clear();
        }
    }
}
