package org.benefitstriage.engine.notice;

import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.WorkingLine;

/** Writes the letter about one decided award, from its recorded lines. */
public final class NoticeWriter {

    private NoticeWriter() {}

    public static Notice write(NoticeCase letter) {
        return switch (letter.award().benefit()) {
            case HOUSING_BENEFIT -> HousingBenefitNotice.write(letter);
            case COUNCIL_TAX_REDUCTION -> CouncilTaxReductionNotice.write(letter);
        };
    }

    /** Writes the letter about a decision that nothing is due. */
    public static Notice refuse(RefusalCase letter) {
        return switch (letter.benefit()) {
            case HOUSING_BENEFIT -> HousingBenefitNotice.refuse(letter);
            case COUNCIL_TAX_REDUCTION -> CouncilTaxReductionNotice.refuse(letter);
        };
    }

    /** Why nothing is due, in the officer's words. */
    static void reason(LetterDraft draft, RefusalCase letter, NoticeRequirement requirement) {
        draft.section("Why").say(requirement, letter.reason());
        draft.note(
                requirement,
                "The reason is printed as the officer wrote it. Read it as the claimant will before you send this letter.");
    }

    /** What the award is later on. */
    static void changes(LetterDraft draft, NoticeCase letter, NoticeRequirement requirement) {
        if (letter.changes().isEmpty()) {
            return;
        }
        draft.section("When the amount changes")
                .say(requirement, "Amounts in the law change, for example every April. Because of that:")
                .points(
                        requirement,
                        letter.changes().stream()
                                .map(change -> "from " + LetterDraft.day(change.from()) + " it is " + change.weekly()
                                        + " a week")
                                .toList());
    }

    /** What a letter says of a decision no person took part in. */
    static void automated(LetterDraft draft, NoticeCase letter, NoticeRequirement requirement) {
        if (letter.automatic()) {
            draft.section("A computer made this decision")
                    .say(
                            requirement,
                            "This decision was made automatically, by published rules. You can ask for a person to"
                                    + " look at it again, tell us what you think of it, and disagree with it. It costs"
                                    + " nothing, and you do not have to say why.");
        }
    }

    /** What a letter says of amounts that are not from the law itself; the working marks them for the officer. */
    static void doubts(LetterDraft draft, NoticeAward award, NoticeRequirement requirement) {
        if (!award.doubted().isEmpty()) {
            draft.say(
                    requirement,
                    "Some of the amounts we used come from official lists or guidance and not from the law itself. If"
                            + " you think one of them is wrong, tell us and we will check it.");
            draft.note(
                    requirement,
                    "The working uses figures that were not read in legislation or a DWP table: "
                            + String.join(", ", award.doubted()) + ". The decision shows which were signed.");
        }
        award.working().stream()
                .map(line -> line.citation().text())
                .filter(text -> text.endsWith("]"))
                .distinct()
                .forEach(text -> draft.note(
                        requirement,
                        "The provision for a line of the working was not read: " + text
                                + ". It is not printed in the letter."));
    }

    static void contact(LetterDraft draft, NoticeLetter letter, NoticeRequirement requirement) {
        draft.section("If you need help");
        if (letter.council().contact().isEmpty()) {
            draft.say(requirement, "You can ask us about this letter at any time, and somebody can speak for you.");
            draft.note(
                    requirement, "The letter does not say how to reach you: set triage.notices.<authority>.contact.");
        } else {
            draft.say(
                            requirement,
                            "You can ask us about this letter at any time. Somebody you trust, or an advice service,"
                                    + " can speak for you.")
                    .points(requirement, letter.council().contact());
        }
    }

    /** Why nothing is due, from the lines of these steps; the other words where the working has none of them. */
    static String why(NoticeAward award, String otherwise, CalculationStep... steps) {
        List<WorkingLine> lines =
                Stream.of(steps).flatMap(step -> award.lines(step).stream()).toList();
        return lines.isEmpty() ? otherwise : "This is why. " + PlainWorking.joined(award, lines);
    }
}
