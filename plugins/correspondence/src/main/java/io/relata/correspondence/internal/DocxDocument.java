package io.relata.correspondence.internal;

import io.relata.correspondence.MergeField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A document of Word with merge fields in its text, its heads and its feet: in double braces, or as Word's own merge fields.
 *
 * @see "docs/decisions/0045-letters-without-an-office.md"
 */
final class DocxDocument {
    private static final Pattern TEXT = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 50 << 20;

    private final Map<String, byte[]> parts;
    private final Map<String, Document> texts = new LinkedHashMap<>();
    private final Set<MergeField> fields = EnumSet.noneOf(MergeField.class);

    private DocxDocument(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Reads a document.
     *
     * @param content its bytes
     * @param at where a refusal belongs
     * @throws Problem FORMAT when it is no such document or has an unknown merge field
     */
    static DocxDocument read(InputStream content, String at) {
        try {
            var document = new DocxDocument(unpacked(content));
            for (var part : document.parts.entrySet()) {
                if (TEXT.matcher(part.getKey()).matches()) {
                    var text = parsed(part.getValue());
                    document.texts.put(part.getKey(), text);
                    document.fields.addAll(DocxFields.in(text, at));
                }
            }
            if (document.texts.isEmpty()) {
                throw unreadable(at);
            }
            return document;
        } catch (ZipException | SAXException broken) {
            throw unreadable(at);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Problem unreadable(String at) {
        return Problem.of(ProblemCode.FORMAT, "correspondence.problem.document").at(at);
    }

    private static Map<String, byte[]> unpacked(InputStream content) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        int size = 0;
        var zip = new ZipInputStream(content);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var bytes = zip.readNBytes(MOST_BYTES - size + 1);
            size += bytes.length;
            if (size > MOST_BYTES || parts.size() >= MOST_ENTRIES) {
                throw new ZipException("too large");
            }
            if (!entry.isDirectory()) {
                parts.put(entry.getName(), bytes);
            }
        }
        return parts;
    }

    private static Document parsed(byte[] xml) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Merges values; the document can be merged once.
     *
     * @param values finds the values of the fields there are
     */
    byte[] merge(Function<Set<MergeField>, Map<MergeField, String>> values) {
        var found = values.apply(fields);
        texts.values().forEach(text -> DocxFields.merge(text, found));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var text = texts.get(part.getKey());
                zip.write(text == null ? part.getValue() : written(text));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] written(Document text) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var bytes = new ByteArrayOutputStream();
            text.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(text), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
