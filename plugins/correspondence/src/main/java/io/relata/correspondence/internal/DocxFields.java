package io.relata.correspondence.internal;

import io.relata.correspondence.MergeField;
import io.relata.platform.problem.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds merge fields in the text of a Word document, which cuts words into pieces as it likes, and fills them in. */
final class DocxFields {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern FIELD = Pattern.compile("\\s*MERGEFIELD\\s+\"?([A-Za-z0-9._]+)\"?.*", Pattern.DOTALL);

    private DocxFields() {}

    /**
     * Finds the fields of a text.
     *
     * @throws Problem FORMAT for an unknown field
     */
    static Set<MergeField> in(Document text, String at) {
        var fields = EnumSet.noneOf(MergeField.class);
        for (var paragraph : all(text, "p")) {
            fields.addAll(MergeTemplate.of(joined(own(paragraph, "t")), at).fields());
            for (var field : fieldsOf(paragraph)) {
                fields.addAll(MergeTemplate.of("{{" + field.name() + "}}", at).fields());
            }
        }
        return fields;
    }

    static void merge(Document text, Map<MergeField, String> values) {
        for (var paragraph : all(text, "p")) {
            var fields = fieldsOf(paragraph);
            mergeBraces(own(paragraph, "t"), values);
            for (var field : fields) {
                write(
                        field.result(),
                        MergeTemplate.of("{{" + field.name() + "}}", "").merge(values));
            }
        }
    }

    /** A paragraph with fields is merged as a whole into its first piece that has one; others keep their looks. */
    private static void mergeBraces(List<Element> pieces, Map<MergeField, String> values) {
        int first = 0;
        while (first < pieces.size()) {
            int last = closing(pieces, first);
            if (last < 0) {
                first++;
            } else {
                var part = pieces.subList(first, last + 1);
                write(part, MergeTemplate.of(joined(part), "").merge(values));
                first = last + 1;
            }
        }
    }

    /** Finds the piece that closes all braces and sections that are open in a piece; negative where none is. */
    private static int closing(List<Element> pieces, int first) {
        if (!pieces.get(first).getTextContent().contains("{")) {
            return -1;
        }
        var text = new StringBuilder();
        for (int last = first; last < pieces.size(); last++) {
            text.append(pieces.get(last).getTextContent());
            if (text.indexOf("{{") >= 0 && isWhole(text.toString())) {
                return last;
            }
        }
        return -1;
    }

    private static boolean isWhole(String text) {
        try {
            MergeTemplate.of(text, "");
            return !text.endsWith("{");
        } catch (Problem open) {
            return false;
        }
    }

    /**
     * Holds a merge field of Word's own.
     *
     * @param name the field's name
     * @param result the pieces that show its value
     */
    private record WordField(String name, List<Element> result) {}

    private static List<WordField> fieldsOf(Element paragraph) {
        var fields = new ArrayList<WordField>();
        for (var simple : own(paragraph, "fldSimple")) {
            add(fields, simple.getAttributeNS(WORD, "instr"), all(simple, "t"));
        }
        var instruction = new StringBuilder();
        var result = new ArrayList<Element>();
        @Nullable String at = null;
        for (var each : own(paragraph, "*")) {
            switch (each.getLocalName()) {
                case "fldChar" -> {
                    at = each.getAttributeNS(WORD, "fldCharType");
                    if (at.equals("end")) {
                        add(fields, instruction.toString(), List.copyOf(result));
                        instruction.setLength(0);
                        result.clear();
                    }
                }
                case "instrText" -> instruction.append(each.getTextContent());
                case "t" -> {
                    if ("separate".equals(at)) {
                        result.add(each);
                    }
                }
                default -> {
                    // formatting says nothing of fields
                }
            }
        }
        return fields;
    }

    private static void add(List<WordField> fields, String instruction, List<Element> result) {
        var field = FIELD.matcher(instruction);
        if (field.matches() && !result.isEmpty()) {
            fields.add(new WordField(String.valueOf(field.group(1)), result));
        }
    }

    private static String joined(List<Element> pieces) {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    /** Writes a text into the first of some pieces and empties the others; line breaks become Word's. */
    private static void write(List<Element> pieces, String text) {
        var lines = text.split("\n", -1);
        var piece = pieces.getFirst();
        pieces.forEach(each -> each.setTextContent(""));
        put(piece, lines[0]);
        Node after = piece;
        for (int i = 1; i < lines.length; i++) {
            var owner = piece.getOwnerDocument();
            var breaking = owner.createElementNS(WORD, prefixed(piece, "br"));
            var next = owner.createElementNS(WORD, prefixed(piece, "t"));
            put(next, lines[i]);
            piece.getParentNode().insertBefore(breaking, after.getNextSibling());
            piece.getParentNode().insertBefore(next, breaking.getNextSibling());
            after = next;
        }
    }

    private static String prefixed(Element like, String name) {
        return like.getPrefix() == null ? name : like.getPrefix() + ":" + name;
    }

    private static void put(Element piece, String text) {
        piece.setTextContent(text);
        piece.setAttributeNS(XML, "xml:space", "preserve");
    }

    private static List<Element> all(Document text, String name) {
        return all(text.getDocumentElement(), name);
    }

    /** Finds what stands in a paragraph itself, not in one that is drawn inside it. */
    private static List<Element> own(Element paragraph, String name) {
        return all(paragraph, name).stream()
                .filter(each -> paragraphOf(each) == paragraph)
                .toList();
    }

    private static @Nullable Node paragraphOf(Element piece) {
        Node above = piece.getParentNode();
        while (above != null && !("p".equals(above.getLocalName()) && WORD.equals(above.getNamespaceURI()))) {
            above = above.getParentNode();
        }
        return above;
    }

    private static List<Element> all(Element below, String name) {
        var found = below.getElementsByTagNameNS(WORD, name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
