package org.benefitstriage.engine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.notice.Letters.saying;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every letter keeps to, whatever it is about. */
class NoticeTest {

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void every_line_of_the_working_is_in_the_letter_with_its_amount(Benefit benefit) {
        NoticeCase letter = Letters.letter(Claims.pensionerCouple().councilTax("1500.00", 0), benefit);
        List<NoticeBlock.SumRow> rows = NoticeWriter.write(letter).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(NoticeBlock.Sums.class::isInstance)
                .flatMap(block -> ((NoticeBlock.Sums) block).rows().stream())
                .toList();

        assertThat(rows.stream().map(NoticeBlock.SumRow::amount))
                .containsExactlyElementsOf(letter.award().working().stream()
                        .map(WorkingLine::amount)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(CalculationStep.class)
    void every_step_has_a_sentence_that_fills_in(CalculationStep step) {
        for (Benefit benefit : Benefit.values()) {
            if (step.isPartOf(benefit)) {
                WorkingLine line = new WorkingLine(
                        step.id(benefit), step.label(), "1 + 1", "£2.00", new Citation("a test"), List.of());
                assertThat(PlainWorking.sentence(benefit, line))
                        .doesNotContain("AMOUNT", "SUM")
                        .endsWith(".");
            }
        }
    }

    @Test
    void a_step_nobody_put_into_words_is_given_as_it_is_and_never_left_out() {
        WorkingLine line = new WorkingLine(
                RuleId.of("HB-CAL-NEW-STEP"), "A new step", "1 + 1", "£2.00", new Citation("a test"), List.of());
        assertThat(PlainWorking.sentence(Benefit.HOUSING_BENEFIT, line)).isEqualTo("A new step: £2.00.");
    }

    @Test
    void shorthand_and_dates_are_written_out_and_no_number_changes() {
        WorkingLine line = new WorkingLine(
                RuleId.of("HB-CAL-AWARD"),
                "Award a week",
                "£97.85 - £4.68, not below nil, half a penny up, since 2021-04-01",
                "£93.17",
                new Citation("a test"),
                List.of());
        NoticeAward award = new NoticeAward(
                Benefit.HOUSING_BENEFIT, Money.of("93.17"), LocalDate.of(2026, 11, 16), List.of(line), List.of());
        assertThat(PlainWorking.rows(award).get(0).sum())
                .isEqualTo("£97.85 - £4.68, to the nearest penny, since 1 April 2021");
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void an_award_that_changes_later_says_when_and_to_what(Benefit benefit) {
        NoticeCase letter = Letters.letter(Claims.onGuaranteeCredit().councilTax("1500.00", 0), benefit);
        NoticeCase changing = new NoticeCase(
                letter.reference(),
                letter.addressee(),
                letter.home(),
                letter.decidedOn(),
                false,
                letter.award(),
                List.of(new NoticeChange(LocalDate.of(2027, 4, 5), Money.of("112.20"))),
                letter.limits(),
                letter.council());

        NoticeRequirement requirement =
                benefit == Benefit.HOUSING_BENEFIT ? NoticeRequirement.HB_AMOUNT : NoticeRequirement.CTR_LIABILITY;
        assertThat(saying(NoticeWriter.write(changing), requirement))
                .contains("from 5 April 2027 it is £112.20 a week");
        assertThat(saying(NoticeWriter.write(letter), requirement)).doesNotContain("it is");
    }

    @Test
    void only_a_decision_without_a_person_says_that_a_computer_made_it_and_how_to_get_a_person() {
        assertThat(saying(write(true, LawChecked.TEXT), NoticeRequirement.HB_AUTOMATED))
                .contains("made automatically", "ask for a person");
        assertThat(write(false, LawChecked.TEXT).meets()).doesNotContain(NoticeRequirement.HB_AUTOMATED);
    }

    @Test
    void what_was_not_verified_is_told_to_the_council_and_not_printed_as_law() {
        Notice notice = write(true, LawChecked.RECALLED);

        assertThat(notice.notes().stream().map(CouncilNote::text))
                .anyMatch(text -> text.contains("read in extract only"))
                .anyMatch(text -> text.contains("time.hb.appeal") && text.contains("general knowledge"));
        String letter = Arrays.stream(NoticeRequirement.values())
                .map(requirement -> saying(notice, requirement))
                .collect(Collectors.joining(" "));
        assertThat(letter).doesNotContain("SI 2006", "SI 2001", "UK GDPR", "recalled", "not read]");
    }

    @Test
    void a_missing_time_limit_leaves_the_right_in_the_letter_and_a_note_for_the_council() {
        Notice notice = NoticeWriter.write(Letters.letter(
                Claims.onGuaranteeCredit(),
                Benefit.HOUSING_BENEFIT,
                NoticeCase.Home.COUNCIL_TENANT,
                false,
                new ParameterSet(Letters.limits(LawChecked.TEXT).date(), java.util.Map.of()),
                Letters.COUNCIL));

        assertThat(saying(notice, NoticeRequirement.HB_APPEAL)).contains("there is a time limit");
        assertThat(notice.notes().stream().map(CouncilNote::text))
                .anyMatch(text -> text.contains("No figure time.hb.appeal"));
    }

    @Test
    void a_council_that_has_not_said_when_it_pays_is_told_that_the_letter_needs_it() {
        Notice notice = NoticeWriter.write(Letters.letter(
                Claims.onGuaranteeCredit(),
                Benefit.HOUSING_BENEFIT,
                NoticeCase.Home.PAID_TO_CLAIMANT,
                false,
                Letters.limits(LawChecked.TEXT),
                new NoticeCouncil("Needwood District Council", List.of(), "", "")));

        assertThat(notice.notes().stream().map(CouncilNote::text))
                .anyMatch(text -> text.contains("triage.notices.<authority>.payment"))
                .anyMatch(text -> text.contains("triage.notices.<authority>.contact"));
    }

    @Test
    void a_letter_never_prints_whom_it_is_for_in_a_log() {
        assertThat(write(true, LawChecked.TEXT)).hasToString("Notice (HOUSING_BENEFIT)");
    }

    private static Notice write(boolean automatic, LawChecked checked) {
        return NoticeWriter.write(Letters.letter(
                Claims.onGuaranteeCredit(),
                Benefit.HOUSING_BENEFIT,
                NoticeCase.Home.COUNCIL_TENANT,
                automatic,
                Letters.limits(checked),
                Letters.COUNCIL));
    }
}
