package org.benefitstriage.engine.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.benefitstriage.engine.claim.Benefit;

/**
 * A letter about one benefit. Holds personal data: it is written when it is asked for and not kept.
 *
 * @param benefit the benefit
 * @param title what the letter is about
 * @param date the day of the decision, from which the time limits run
 * @param reference the claim's reference
 * @param council who writes
 * @param addressee name and address, one line each
 * @param sections the letter
 * @param notes what the council has to know before it sends it
 */
public record Notice(
        Benefit benefit,
        String title,
        LocalDate date,
        String reference,
        NoticeCouncil council,
        List<String> addressee,
        List<NoticeSection> sections,
        List<CouncilNote> notes) {

    public Notice {
        addressee = List.copyOf(addressee);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** Every requirement some paragraph meets. */
    public Set<NoticeRequirement> meets() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .map(NoticeBlock::requirement)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "Notice (" + benefit + ")";
    }
}
