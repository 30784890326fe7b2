package org.benefitstriage.engine.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.WorkingLine;

/** The letter about housing benefit. */
final class HousingBenefitNotice {

    private static final String RENT_FREE_WEEKS = "recalled.rent_free_weeks";

    private HousingBenefitNotice() {}

    static Notice write(NoticeCase letter) {
        LetterDraft draft = new LetterDraft(letter);
        NoticeAward award = letter.award();
        if (award.weekly().isZero()) {
            nothingPayable(draft, award);
        } else {
            decision(draft, award);
            NoticeWriter.changes(draft, letter, NoticeRequirement.HB_AMOUNT);
            payment(draft, letter);
        }
        working(draft, award);
        changes(draft);
        reasons(draft);
        appeal(draft);
        NoticeWriter.automated(draft, letter, NoticeRequirement.HB_AUTOMATED);
        NoticeWriter.contact(draft, letter, NoticeRequirement.HB_DECISION);
        return draft.finish("Your Housing Benefit");
    }

    /** The letter about a refusal: the rent is not worked out where nothing depends on it, and the letter says so. */
    static Notice refuse(RefusalCase letter) {
        LetterDraft draft = new LetterDraft(letter);
        draft.section("Our decision")
                .say(
                        NoticeRequirement.HB_DECISION,
                        "We have decided your claim. A benefits officer looked at it. We cannot pay you Housing Benefit.");
        NoticeWriter.reason(draft, letter, NoticeRequirement.HB_NOTHING_PAYABLE);
        letter.worked().ifPresentOrElse(award -> working(draft, award), () -> draft.section("Your rent")
                .say(
                        NoticeRequirement.HB_ELIGIBLE_RENT,
                        "We did not work out how much of your rent we could count, because you cannot"
                                + " get Housing Benefit whatever it is."));
        draft.section("If you need help now")
                .say(
                        NoticeRequirement.HB_DECISION,
                        "If you are worried about paying your rent, talk to us. We will tell you what help there is. If"
                                + " something changes, you can claim again.");
        reasons(draft);
        appeal(draft);
        NoticeWriter.contact(draft, letter, NoticeRequirement.HB_DECISION);
        return draft.finish("Your Housing Benefit");
    }

    private static void working(LetterDraft draft, NoticeAward award) {
        rent(draft, award);
        income(draft, award);
        draft.section("How we worked it out, step by step")
                .sums(NoticeRequirement.HB_WORKING, "Your Housing Benefit, step by step", PlainWorking.rows(award));
        NoticeWriter.doubts(draft, award, NoticeRequirement.HB_WORKING);
    }

    private static void decision(LetterDraft draft, NoticeAward award) {
        draft.section("Our decision")
                .say(
                        NoticeRequirement.HB_DECISION,
                        "We have decided your claim. You will get Housing Benefit. You do not have to do anything to"
                                + " get it.")
                .say(NoticeRequirement.HB_AMOUNT, "You will normally get " + award.weekly() + " a week." + weeks(award))
                .say(
                        NoticeRequirement.HB_FIRST_DAY,
                        "Your Housing Benefit starts on " + LetterDraft.day(award.from()) + ".");
    }

    private static String weeks(NoticeAward award) {
        return award.restsOn(RENT_FREE_WEEKS)
                ? " That is for each week in which you pay rent. Nothing is paid for a rent-free week."
                : "";
    }

    private static void nothingPayable(LetterDraft draft, NoticeAward award) {
        draft.section("Our decision")
                .say(
                        NoticeRequirement.HB_DECISION,
                        "We have decided your claim. We cannot pay you Housing Benefit from "
                                + LetterDraft.day(award.from()) + ".");
        draft.say(
                NoticeRequirement.HB_NOTHING_PAYABLE,
                NoticeWriter.why(
                        award,
                        "The steps below show that nothing is left to pay.",
                        CalculationStep.CAPITAL_LIMIT,
                        CalculationStep.APPLICABLE_AMOUNT,
                        CalculationStep.INCOME,
                        CalculationStep.EXCESS,
                        CalculationStep.MINIMUM));
        draft.say(
                NoticeRequirement.HB_DECISION,
                "If you are worried about paying your rent, talk to us. We will tell you what help there is.");
    }

    private static void payment(LetterDraft draft, NoticeCase letter) {
        switch (letter.home()) {
            case COUNCIL_TENANT -> {
                draft.section("How you get it");
                told(
                        draft,
                        NoticeRequirement.HB_CREDIT,
                        letter.council().rentCredit(),
                        "You rent from us, so we put your Housing Benefit on your rent account and you pay less rent."
                                + " We will tell you the dates.",
                        "rent-credit");
            }
            case PAID_TO_CLAIMANT -> {
                draft.section("When you are paid");
                told(
                        draft,
                        NoticeRequirement.HB_PAYMENT,
                        letter.council().payment(),
                        "We pay Housing Benefit into the account you gave us. We will tell you the day.",
                        "payment");
            }
            case PAID_TO_LANDLORD -> {
                draft.section("How it is paid");
                draft.say(NoticeRequirement.HB_PAYMENT, "We pay your Housing Benefit to your landlord.");
                told(
                        draft,
                        NoticeRequirement.HB_PAYMENT,
                        letter.council().payment(),
                        "We will tell you the day.",
                        "payment");
            }
        }
    }

    private static void told(
            LetterDraft draft, NoticeRequirement requirement, String words, String otherwise, String setting) {
        draft.say(requirement, words.isEmpty() ? otherwise : words);
        if (words.isEmpty()) {
            draft.note(
                    requirement,
                    "The letter has to say on which day and for which period benefit is paid or credited: set"
                            + " triage.notices.<authority>." + setting + ".");
        }
    }

    private static void rent(LetterDraft draft, NoticeAward award) {
        draft.section("Your rent");
        say(draft, award, NoticeRequirement.HB_ELIGIBLE_RENT, CalculationStep.RENT);
        List<WorkingLine> charges = new ArrayList<>();
        charges.addAll(award.lines(CalculationStep.FUEL));
        charges.addAll(award.lines(CalculationStep.MEALS));
        charges.addAll(award.lines(CalculationStep.SERVICES));
        draft.say(
                NoticeRequirement.HB_INELIGIBLE_CHARGES,
                charges.isEmpty()
                        ? "We took nothing off your rent for fuel, meals or other services."
                        : PlainWorking.joined(award, charges));
        say(draft, award, NoticeRequirement.HB_ELIGIBLE_RENT, CalculationStep.LOCAL_HOUSING_ALLOWANCE);
        say(draft, award, NoticeRequirement.HB_ELIGIBLE_RENT, CalculationStep.ELIGIBLE_RENT);
        List<WorkingLine> others = award.lines(CalculationStep.NON_DEPENDANTS);
        draft.say(
                NoticeRequirement.HB_NON_DEPENDANTS,
                others.isEmpty()
                        ? "We took nothing off for other adults who live with you."
                        : PlainWorking.joined(award, others));
    }

    private static void income(LetterDraft draft, NoticeAward award) {
        if (award.has(CalculationStep.PASSPORT)) {
            draft.section("Your income");
            say(draft, award, NoticeRequirement.HB_APPLICABLE_AMOUNT, CalculationStep.PASSPORT);
            return;
        }
        if (!award.has(CalculationStep.INCOME) && !award.has(CalculationStep.SAVINGS_CREDIT)) {
            return;
        }
        draft.section("Your income and what the law says you need");
        Optional<WorkingLine> earnings = award.line(CalculationStep.EARNINGS);
        draft.say(
                NoticeRequirement.HB_EARNINGS,
                earnings.map(line -> PlainWorking.sentence(award.benefit(), line))
                        .orElse("We counted no earnings from work."));
        if (award.has(CalculationStep.SAVINGS_CREDIT)) {
            say(draft, award, NoticeRequirement.HB_SAVINGS_CREDIT, CalculationStep.SAVINGS_CREDIT);
            draft.note(
                    NoticeRequirement.HB_SAVINGS_CREDIT,
                    "A letter about savings credit alone carries further items, which were not read. Add them from the"
                            + " schedule.");
        }
        List<WorkingLine> other = otherIncome(award);
        draft.say(
                NoticeRequirement.HB_OTHER_INCOME,
                other.isEmpty() ? "We counted no other income." : PlainWorking.joined(award, other));
        say(draft, award, NoticeRequirement.HB_OTHER_INCOME, CalculationStep.INCOME);
        draft.say(NoticeRequirement.HB_APPLICABLE_AMOUNT, PlainWorking.joined(award, needs(award)));
        say(draft, award, NoticeRequirement.HB_APPLICABLE_AMOUNT, CalculationStep.EXCESS);
    }

    private static List<WorkingLine> otherIncome(NoticeAward award) {
        List<WorkingLine> lines = new ArrayList<>();
        for (CalculationStep step : List.of(
                CalculationStep.PENSIONS,
                CalculationStep.WAR_PENSION,
                CalculationStep.BENEFITS,
                CalculationStep.WIDOWED_PARENT,
                CalculationStep.MAINTENANCE,
                CalculationStep.BOARDERS,
                CalculationStep.LODGERS,
                CalculationStep.TARIFF)) {
            lines.addAll(award.lines(step));
        }
        return lines;
    }

    private static List<WorkingLine> needs(NoticeAward award) {
        List<WorkingLine> lines = new ArrayList<>();
        for (CalculationStep step : List.of(
                CalculationStep.PERSONAL_ALLOWANCE,
                CalculationStep.CHILD_ALLOWANCE,
                CalculationStep.SEVERE_DISABILITY,
                CalculationStep.DISABLED_CHILD,
                CalculationStep.ENHANCED_DISABILITY_CHILD,
                CalculationStep.CARER,
                CalculationStep.APPLICABLE_AMOUNT)) {
            lines.addAll(award.lines(step));
        }
        return lines;
    }

    private static void changes(LetterDraft draft) {
        draft.section("Tell us when something changes")
                .say(
                        NoticeRequirement.HB_CHANGES,
                        "You must tell us when something changes that could change your Housing Benefit. Tell us as"
                                + " soon as you can. If you do not, we may pay you too much, and you may have to pay it"
                                + " back. For example, tell us when:")
                .points(
                        NoticeRequirement.HB_CHANGES,
                        List.of(
                                "you move, or your rent changes",
                                "somebody moves in or out, or the income of an adult who lives with you changes",
                                "your income or savings change, or your Pension Credit changes or stops",
                                "you will be away from home for a long time"));
    }

    private static void reasons(LetterDraft draft) {
        String within = draft.limit(NoticeRequirement.HB_REASONS, "time.statement_of_reasons_request", "month")
                .map(limit -> " within " + limit + " of the date of this letter")
                .orElse("");
        draft.section("If you want to know more")
                .say(
                        NoticeRequirement.HB_REASONS,
                        "You can ask us for a written statement of the reasons for this decision. Write to us" + within
                                + ".");
    }

    private static void appeal(LetterDraft draft) {
        String within = draft.limit(NoticeRequirement.HB_APPEAL, "time.hb.appeal", "month")
                .map(limit -> " within " + limit + " of the date of this letter")
                .orElse(" as soon as you can, because there is a time limit");
        draft.section("If you think the decision is wrong")
                .say(
                        NoticeRequirement.HB_APPEAL,
                        "You can ask us to look at the decision again. You can also appeal to an independent tribunal,"
                                + " which is not part of the council.")
                .say(
                        NoticeRequirement.HB_APPEAL,
                        "For either, write to us" + within
                                + ". Say which decision you mean and why you think it is wrong."
                                + " If you write later, say why you could not write sooner.");
    }

    private static void say(LetterDraft draft, NoticeAward award, NoticeRequirement requirement, CalculationStep step) {
        if (award.has(step)) {
            draft.say(requirement, PlainWorking.joined(award, award.lines(step)));
        }
    }
}
