package io.relata.correspondence.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** Writes letters into one PDF, each from a page of its own; the letters of its font are in the file. */
final class LetterPdf {
    private static final String PLAIN = "liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "liberation/LiberationSans-Bold.ttf";
    private static final float SIZE = 11;
    private static final float SMALL = 9;
    private static final float SIDE = 70;
    private static final float TOP = 60;
    private static final float LEADING = 1.35f;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, TOP);
    private final Font plain;
    private final Font small;
    private final Font bold;
    private boolean begun;

    LetterPdf() {
        var regular = font(PLAIN);
        plain = new Font(regular, SIZE);
        small = new Font(regular, SMALL);
        bold = new Font(font(BOLD), SIZE);
        PdfWriter.getInstance(document, bytes);
        document.open();
    }

    private static BaseFont font(String file) {
        try (var content =
                Objects.requireNonNull(LetterPdf.class.getClassLoader().getResourceAsStream(file), file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void add(LetterPage letter) {
        if (begun) {
            document.newPage();
        }
        begun = true;
        lines(letter.sender(), small, 0);
        lines(letter.recipient(), plain, 36);
        paragraph(letter.date(), plain, 36);
        if (letter.subject() != null) {
            paragraph(letter.subject(), bold, 24);
        }
        for (var part : letter.body().strip().replace("\r\n", "\n").split("\n{2,}")) {
            paragraph(part, plain, SIZE);
        }
    }

    private void lines(List<String> lines, Font font, float before) {
        if (!lines.isEmpty()) {
            paragraph(String.join("\n", lines), font, before);
        }
    }

    private void paragraph(String text, Font font, float before) {
        var paragraph = new Paragraph(text, font);
        paragraph.setMultipliedLeading(LEADING);
        paragraph.setSpacingBefore(before);
        document.add(paragraph);
    }

    byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }
}
