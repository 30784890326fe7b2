package org.benefitstriage.api.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.notice.Notice;
import org.benefitstriage.engine.notice.NoticeBlock;
import org.benefitstriage.engine.notice.NoticeCouncil;
import org.benefitstriage.engine.notice.NoticeRequirement;
import org.benefitstriage.engine.notice.NoticeSection;
import org.junit.jupiter.api.Test;

/** A letter as a PDF says what the letter says, can be read aloud, and is the same every time. */
class NoticePdfTest {

    @Test
    void everything_in_the_letter_is_on_the_pages_in_its_order() throws IOException {
        String text = text(NoticePdf.bytes(List.of(notice(1))));

        assertThat(text)
                .containsSubsequence(
                        "Needwood District Council",
                        "Mrs Edith Fernley",
                        "23 November 2026",
                        "Your reference: FORM-2026-000123",
                        "Your Housing Benefit",
                        "Our decision",
                        "You will normally get £100.90 a week.",
                        "you move",
                        "Your rent is £110.00 a week.",
                        "52 x £2.00",
                        "£110.00");
    }

    @Test
    void a_name_is_printed_as_it_is_spelt_and_a_character_without_a_shape_as_a_question_mark() throws IOException {
        Notice notice = notice(1);
        Notice named = new Notice(
                notice.benefit(),
                notice.title(),
                notice.date(),
                notice.reference(),
                notice.council(),
                List.of("Łukasz Żółć-Ŵynne", "Name 名"),
                notice.sections(),
                notice.notes());

        assertThat(text(NoticePdf.bytes(List.of(named)))).contains("Łukasz Żółć-Ŵynne", "Name ?");
    }

    @Test
    void a_long_letter_goes_on_over_as_many_pages_as_it_needs() throws IOException {
        byte[] bytes = NoticePdf.bytes(List.of(notice(60)));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
        assertThat(text(bytes).split("You will normally get", -1)).hasSize(61);
    }

    @Test
    void it_has_a_title_a_language_and_tags() throws IOException {
        try (PDDocument document = Loader.loadPDF(NoticePdf.bytes(List.of(notice(1))))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Your Housing Benefit");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @Test
    void the_same_letter_gives_the_same_bytes() {
        assertThat(NoticePdf.bytes(List.of(notice(3)))).isEqualTo(NoticePdf.bytes(List.of(notice(3))));
    }

    @Test
    void two_letters_begin_on_a_page_each() throws IOException {
        try (PDDocument document = Loader.loadPDF(NoticePdf.bytes(List.of(notice(1), notice(1))))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Notice notice(int sections) {
        NoticeSection section = new NoticeSection(
                "Our decision",
                List.of(
                        new NoticeBlock.Paragraph(NoticeRequirement.HB_AMOUNT, "You will normally get £100.90 a week."),
                        new NoticeBlock.Points(
                                NoticeRequirement.HB_CHANGES, List.of("you move", "your income changes")),
                        new NoticeBlock.Sums(
                                NoticeRequirement.HB_WORKING,
                                "Step by step",
                                List.of(new NoticeBlock.SumRow(
                                        "Your rent is £110.00 a week.", "52 x £2.00", "£110.00")))));
        return new Notice(
                Benefit.HOUSING_BENEFIT,
                "Your Housing Benefit",
                LocalDate.of(2026, 11, 23),
                "FORM-2026-000123",
                new NoticeCouncil("Needwood District Council", List.of(), "", ""),
                List.of("Mrs Edith Fernley", "1 Example Street"),
                Collections.nCopies(sections, section),
                List.of());
    }
}
