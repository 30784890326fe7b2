package org.benefitstriage.api.notices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints text on the pages of a document and notes for each piece what it is, so that it can be read aloud in order. */
final class PdfTags {

    /** How thick the outline of headings is, as a share of their size: the typeface has one weight. */
    private static final float STRONG = 0.03f;

    private final PDDocument document;
    private final PdfFont font;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<OpenPage> pages = new ArrayList<>();
    private PDStructureElement container = whole;
    private PDStructureElement element = whole;

    /** A page being printed, with the element that owns each piece on it. */
    private record OpenPage(PDPage page, PDPageContentStream stream, COSArray owners) {}

    PdfTags(PDDocument document, PdfFont font, String title) {
        this.document = document;
        this.font = font;
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en-GB");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    void newPage() throws IOException {
        if (!pages.isEmpty()) {
            current().stream().close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        page.setStructParents(pages.size());
        document.addPage(page);
        pages.add(new OpenPage(page, new PDPageContentStream(document, page), new COSArray()));
    }

    /** What is printed from here on is a new element of this kind. */
    void open(String structure) {
        element = child(container, structure);
    }

    void openList() {
        container = child(whole, StandardStructureTypes.L);
    }

    void openItem() {
        element = child(child(container, StandardStructureTypes.LI), StandardStructureTypes.L_BODY);
    }

    void closeList() {
        container = whole;
    }

    /** One line of the open element, with its baseline at a place measured from the foot of the page. */
    void print(PdfStyle style, String text, float left, float baseline) throws IOException {
        OpenPage page = current();
        int piece = page.owners().size();
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, piece);
        PDPageContentStream stream = page.stream();
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
        stream.beginText();
        stream.setFont(font.font(), style.size());
        stream.setRenderingMode(style.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setLineWidth(style.size() * STRONG);
        stream.newLineAtOffset(left, baseline);
        stream.showText(font.printable(text));
        stream.endText();
        stream.endMarkedContent();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page.page());
        reference.setMCID(piece);
        element.appendKid(reference);
        page.owners().add(element.getCOSObject());
    }

    void finish() throws IOException {
        current().stream().close();
        Map<Integer, COSObjectable> owners = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            owners.put(i, new PDParentTreeValue(pages.get(i).owners()));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(owners);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
    }

    private OpenPage current() {
        return pages.get(pages.size() - 1);
    }

    private static PDStructureElement child(PDStructureElement parent, String structure) {
        PDStructureElement child = new PDStructureElement(structure, parent);
        parent.appendKid(child);
        return child;
    }
}
