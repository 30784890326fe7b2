package org.benefitstriage.api.notices;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sets text on A4 pages from top to bottom, beginning new pages as they fill. */
final class PdfLetter {

    private static final float MARGIN = 64;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float AMOUNT_WIDTH = 80;
    private static final float INDENT = 14;
    private static final float GAP = 12;

    private final PdfFont font;
    private final PdfTags tags;
    private float top;

    PdfLetter(PDDocument document, String title) throws IOException {
        this.font = PdfFont.in(document);
        this.tags = new PdfTags(document, font, title);
    }

    void newPage() throws IOException {
        tags.newPage();
        top = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** One paragraph or heading. A heading is not left alone at the foot of a page. */
    void text(String structure, PdfStyle style, String text) throws IOException {
        List<String> lines = font.wrap(text, style.size(), WIDTH);
        float needed = style.before() + (style.strong() ? 4 : Math.min(lines.size(), 2)) * style.lineHeight();
        room(needed);
        top -= style.before();
        tags.open(structure);
        for (String line : lines) {
            line(style, line, MARGIN);
        }
        top -= style.after();
    }

    /** Short lines that belong together, such as an address. */
    void lines(List<String> lines) throws IOException {
        room(lines.size() * PdfStyle.BODY.lineHeight());
        for (String text : lines) {
            tags.open(StandardStructureTypes.P);
            for (String line : font.wrap(text, PdfStyle.BODY.size(), WIDTH)) {
                line(PdfStyle.BODY, line, MARGIN);
            }
        }
    }

    void points(List<String> items) throws IOException {
        tags.openList();
        for (String item : items) {
            List<String> lines = font.wrap(item, PdfStyle.BODY.size(), WIDTH - INDENT);
            room(lines.size() * PdfStyle.BODY.lineHeight());
            tags.openItem();
            String mark = "\u2022";
            for (String line : lines) {
                if (!mark.isEmpty()) {
                    tags.print(PdfStyle.BODY, mark, MARGIN, top - PdfStyle.BODY.size());
                    mark = "";
                }
                line(PdfStyle.BODY, line, MARGIN + INDENT);
            }
        }
        tags.closeList();
        top -= PdfStyle.BODY.after();
    }

    /** A sentence with its amount at the right, and the sum below it. */
    void sum(String sentence, String sum, String amount) throws IOException {
        float width = WIDTH - AMOUNT_WIDTH;
        List<String> lines = font.wrap(sentence, PdfStyle.BODY.size(), width);
        List<String> small = sum.isEmpty() ? List.of() : font.wrap(sum, PdfStyle.SMALL.size(), width);
        room(lines.size() * PdfStyle.BODY.lineHeight() + small.size() * PdfStyle.SMALL.lineHeight());
        tags.open(StandardStructureTypes.P);
        float first = top;
        for (String line : lines) {
            line(PdfStyle.BODY, line, MARGIN);
        }
        for (String line : small) {
            line(PdfStyle.SMALL, line, MARGIN);
        }
        float left = MARGIN + WIDTH - font.width(amount, PdfStyle.BODY.size());
        tags.print(PdfStyle.BODY, amount, left, first - PdfStyle.BODY.size());
        top -= PdfStyle.SMALL.after();
    }

    void gap() {
        top -= GAP;
    }

    void finish() throws IOException {
        tags.finish();
    }

    private void line(PdfStyle style, String text, float left) throws IOException {
        room(style.lineHeight());
        tags.print(style, text, left, top - style.size());
        top -= style.lineHeight();
    }

    private void room(float height) throws IOException {
        if (top - height < MARGIN) {
            newPage();
        }
    }
}
