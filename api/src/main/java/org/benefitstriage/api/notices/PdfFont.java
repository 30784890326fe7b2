package org.benefitstriage.api.notices;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface of letters, embedded: Liberation Sans, which PDFBox carries. It has the letters of every European language, so
 * that names are printed as they are spelt; a character it lacks becomes a question mark.
 */
final class PdfFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;

    private PdfFont(PDType0Font font) {
        this.font = font;
    }

    static PdfFont in(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the typeface " + FILE + " is missing");
            }
            return new PdfFont(PDType0Font.load(document, file, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text in lines no wider than that. A word that is too long stands alone. */
    List<String> wrap(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
    }

    String printable(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(point -> known.append(has(point) ? Character.toString(point) : "?"));
        return known.toString();
    }

    private boolean has(int point) {
        try {
            font.encode(Character.toString(point));
            return true;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
