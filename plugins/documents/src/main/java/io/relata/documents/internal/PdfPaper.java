package io.relata.documents.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Lays words out on a page of A4, in a font that has the letters of every language of the product. */
final class PdfPaper {
    private static final int MARGIN = 56;
    private static final float GAP = 6;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document paper = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final Font normal;
    private final Font strong;
    private final Font heading;

    /** Begins a page. */
    PdfPaper(String title, BaseFont regular, BaseFont bold) {
        this.normal = new Font(regular, 10);
        this.strong = new Font(bold, 10);
        this.heading = new Font(bold, 18);
        PdfWriter.getInstance(paper, bytes);
        paper.addTitle(title);
        paper.open();
        paragraph(title, heading, 18);
    }

    /** Reads a font of this plugin. */
    static BaseFont font(String name) {
        try (var file = PdfPaper.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("There is no font " + name);
            }
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Begins another page. */
    void nextPage(String title) {
        paper.newPage();
        paragraph(title, heading, 18);
    }

    void line(String text) {
        paragraph(text, normal, 2);
    }

    void strongLine(String text) {
        paragraph(text, strong, 2);
    }

    void space() {
        paragraph(" ", normal, GAP);
    }

    private void paragraph(String text, Font font, float after) {
        var paragraph = new Paragraph(text, font);
        paragraph.setSpacingAfter(after);
        paper.add(paragraph);
    }

    /** Adds a table: the first column takes what is left, the others hold numbers. */
    void table(List<String> headings, List<List<String>> lines, List<String> sum) {
        var table = new PdfPTable(headings.size());
        table.setWidthPercentage(100);
        table.setWidths(widths(headings.size()));
        table.setHeaderRows(1);
        row(table, headings, strong, Rectangle.BOTTOM);
        lines.forEach(line -> row(table, line, normal, Rectangle.NO_BORDER));
        row(table, sum, strong, Rectangle.TOP);
        paper.add(table);
    }

    private static float[] widths(int columns) {
        var widths = new float[columns];
        Arrays.fill(widths, 1.4f);
        widths[0] = 4;
        return widths;
    }

    private static void row(PdfPTable table, List<String> texts, Font font, int border) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = new PdfPCell(new Phrase(texts.get(i), font));
            cell.setBorder(border);
            cell.setPadding(4);
            cell.setHorizontalAlignment(i == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            table.addCell(cell);
        }
    }

    /** Ends the page. */
    byte[] finished() {
        paper.close();
        return bytes.toByteArray();
    }
}
