package org.benefitstriage.engine.notice;

import java.util.List;
import org.benefitstriage.engine.entitlement.CalculationStep;

/** The letter about council tax reduction: another appeal route and another clock than housing benefit. */
final class CouncilTaxReductionNotice {

    private CouncilTaxReductionNotice() {}

    static Notice write(NoticeCase letter) {
        LetterDraft draft = new LetterDraft(letter);
        NoticeAward award = letter.award();
        if (award.weekly().isZero()) {
            nothingDue(draft, award);
        } else {
            decision(draft, award);
            NoticeWriter.changes(draft, letter, NoticeRequirement.CTR_LIABILITY);
        }
        draft.section("How we worked it out, step by step")
                .sums(
                        NoticeRequirement.CTR_WORKING,
                        "Your Council Tax Reduction, step by step",
                        PlainWorking.rows(award));
        NoticeWriter.doubts(draft, award, NoticeRequirement.CTR_WORKING);
        changes(draft);
        reasons(draft);
        appeal(draft);
        NoticeWriter.automated(draft, letter, NoticeRequirement.CTR_AUTOMATED);
        NoticeWriter.contact(draft, letter, NoticeRequirement.CTR_DECISION);
        return draft.finish("Your Council Tax Reduction");
    }

    /** The letter about a refusal. */
    static Notice refuse(RefusalCase letter) {
        LetterDraft draft = new LetterDraft(letter);
        draft.section("Our decision")
                .say(
                        NoticeRequirement.CTR_DECISION,
                        "We have decided your application. A benefits officer looked at it. You do not get Council Tax"
                                + " Reduction.")
                .say(NoticeRequirement.CTR_LIABILITY, "Your council tax stays as it is on your bill.");
        NoticeWriter.reason(draft, letter, NoticeRequirement.CTR_NOTHING_DUE);
        letter.worked().ifPresent(award -> {
            draft.section("How we worked it out, step by step")
                    .sums(
                            NoticeRequirement.CTR_WORKING,
                            "Your Council Tax Reduction, step by step",
                            PlainWorking.rows(award));
            NoticeWriter.doubts(draft, award, NoticeRequirement.CTR_WORKING);
        });
        draft.section("If you need help now")
                .say(
                        NoticeRequirement.CTR_DECISION,
                        "If you are worried about paying your council tax, talk to us. We will tell you what help there"
                                + " is. If something changes, you can apply again.");
        reasons(draft);
        appeal(draft);
        NoticeWriter.contact(draft, letter, NoticeRequirement.CTR_DECISION);
        return draft.finish("Your Council Tax Reduction");
    }

    private static void decision(LetterDraft draft, NoticeAward award) {
        draft.section("Our decision")
                .say(
                        NoticeRequirement.CTR_DECISION,
                        "We have decided your application. You will get Council Tax Reduction. You do not have to do"
                                + " anything to get it.")
                .say(
                        NoticeRequirement.CTR_LIABILITY,
                        "Your council tax goes down by " + award.weekly() + " a week from "
                                + LetterDraft.day(award.from())
                                + ". We take it off your council tax account. You do not get any money paid to you.");
        award.line(CalculationStep.LIABILITY)
                .ifPresent(line -> draft.say(
                        NoticeRequirement.CTR_LIABILITY,
                        PlainWorking.sentence(award.benefit(), line)
                                + " We will send you a new council tax bill that shows what is left to pay."));
    }

    private static void nothingDue(LetterDraft draft, NoticeAward award) {
        draft.section("Our decision")
                .say(
                        NoticeRequirement.CTR_DECISION,
                        "We have decided your application. You do not get Council Tax Reduction from "
                                + LetterDraft.day(award.from()) + ".")
                .say(NoticeRequirement.CTR_LIABILITY, "Your council tax stays as it is on your bill.");
        draft.say(
                NoticeRequirement.CTR_NOTHING_DUE,
                NoticeWriter.why(
                        award,
                        "The steps below show that nothing is left to take off.",
                        CalculationStep.CAPITAL_LIMIT,
                        CalculationStep.APPLICABLE_AMOUNT,
                        CalculationStep.INCOME,
                        CalculationStep.EXCESS));
        draft.say(
                NoticeRequirement.CTR_DECISION,
                "If you are worried about paying your council tax, talk to us. We will tell you what help there is.");
    }

    private static void changes(LetterDraft draft) {
        String within = draft.limit(NoticeRequirement.CTR_CHANGES, "time.ctr.change_duty_days", "day")
                .map(limit -> " within " + limit)
                .orElse("");
        draft.section("Tell us when something changes")
                .say(
                        NoticeRequirement.CTR_CHANGES,
                        "You must tell us when something changes that could change your Council Tax Reduction. Tell us"
                                + within + ". For example, tell us when:")
                .points(
                        NoticeRequirement.CTR_CHANGES,
                        List.of(
                                "you move",
                                "somebody moves in or out, or the income of an adult who lives with you changes",
                                "your income or savings change, or your Pension Credit changes or stops",
                                "you will be away from home for a long time"))
                .say(
                        NoticeRequirement.CTR_CHANGES,
                        "If you do not tell us, you may get too much, and we will add it to your council tax bill. If"
                                + " you tell us late about something that would give you more, you may not get all of"
                                + " it.");
    }

    private static void reasons(LetterDraft draft) {
        String ask = draft.limit(NoticeRequirement.CTR_REASONS, "time.statement_of_reasons_request", "month")
                .map(limit -> " within " + limit + " of the date of this letter")
                .orElse("");
        String answer = draft.limit(NoticeRequirement.CTR_REASONS, "time.statement_of_reasons_reply", "day")
                .map(limit -> " We answer within " + limit + " if we can.")
                .orElse("");
        draft.section("If you want to know more")
                .say(
                        NoticeRequirement.CTR_REASONS,
                        "You can ask us for a written statement of the reasons for this decision. Write to us" + ask
                                + "." + answer);
    }

    private static void appeal(LetterDraft draft) {
        String reply = draft.limit(NoticeRequirement.CTR_APPEAL, "time.ctr.council_reply_to_grievance", "month")
                .map(limit -> "We have " + limit + " to answer.")
                .orElse("We will answer you.");
        String serving = draft.limit(NoticeRequirement.CTR_APPEAL, "time.ctr.valuation_tribunal_from_service", "month")
                .map(limit -> " If we do not answer, appeal within " + limit + " of the day you wrote to us.")
                .orElse("");
        draft.section("If you think the decision is wrong")
                .say(
                        NoticeRequirement.CTR_APPEAL,
                        "First write to us. Say which decision you mean and why you think it is wrong. " + reply)
                .say(
                        NoticeRequirement.CTR_APPEAL,
                        "If you do not agree with our answer, or we do not answer in that time, you can appeal to the"
                                + " Valuation Tribunal, which is not part of the council." + serving)
                .say(
                        NoticeRequirement.CTR_APPEAL,
                        "This is not the same as for Housing Benefit: each has its own way to appeal and its own time"
                                + " limits.");
    }
}
