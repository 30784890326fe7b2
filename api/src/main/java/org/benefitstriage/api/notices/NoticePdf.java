package org.benefitstriage.api.notices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.benefitstriage.engine.notice.Notice;
import org.benefitstriage.engine.notice.NoticeBlock;
import org.benefitstriage.engine.notice.NoticeSection;

/** Letters as a tagged PDF: headings, paragraphs and lists can be read aloud, and it opens with its own title. */
public final class NoticePdf {

    /** The same letters give the same bytes. */
    private static final long DOCUMENT_ID = 1;

    private NoticePdf() {}

    /** The whole document. */
    public static byte[] bytes(List<Notice> notices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT_ID);
            PdfLetter letter = new PdfLetter(document, title(notices));
            for (Notice notice : notices) {
                write(notice, letter);
            }
            letter.finish();
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the letter could not be set", e);
        }
        return out.toByteArray();
    }

    private static String title(List<Notice> notices) {
        return String.join(" and ", notices.stream().map(Notice::title).toList());
    }

    private static void write(Notice notice, PdfLetter letter) throws IOException {
        letter.newPage();
        letter.text(StandardStructureTypes.P, PdfStyle.STRONG, notice.council().name());
        letter.gap();
        letter.lines(notice.addressee());
        letter.gap();
        letter.lines(List.of(NoticeView.day(notice), "Your reference: " + notice.reference()));
        letter.gap();
        letter.text(StandardStructureTypes.H1, PdfStyle.TITLE, notice.title());
        for (NoticeSection section : notice.sections()) {
            letter.text(StandardStructureTypes.H2, PdfStyle.HEADING, section.heading());
            for (NoticeBlock block : section.blocks()) {
                write(block, letter);
            }
        }
    }

    private static void write(NoticeBlock block, PdfLetter letter) throws IOException {
        if (block instanceof NoticeBlock.Paragraph paragraph) {
            letter.text(StandardStructureTypes.P, PdfStyle.BODY, paragraph.text());
        } else if (block instanceof NoticeBlock.Points points) {
            letter.points(points.items());
        } else if (block instanceof NoticeBlock.Sums sums) {
            for (NoticeBlock.SumRow row : sums.rows()) {
                letter.sum(row.sentence(), row.sum(), row.amount());
            }
        }
    }
}
