package io.relata.segments.acceptance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.LoggedEntries;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.ContactCriteria;
import io.relata.segments.LoggedSegments;
import io.relata.segments.Segment;
import io.relata.segments.SegmentAction;
import io.relata.segments.SegmentBuilding;
import io.relata.segments.SegmentLine;
import io.relata.segments.Segments;
import io.relata.segments.Selection;
import io.relata.segments.SelectionOutcome;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Offers what the worked examples begin with: contacts, and segments of them. */
record Scene(Platform platform) {
    /** Tables whose codes have a name instead of a description. */
    private static final List<String> NAMED = List.of("salespeople", "languages");

    Contacts contacts() {
        return platform.service(Contacts.class);
    }

    Segments segments() {
        return platform.service(Segments.class);
    }

    SegmentBuilding building() {
        return platform.service(SegmentBuilding.class);
    }

    LoggedSegments logged() {
        return platform.service(LoggedSegments.class);
    }

    LoggedEntries entries() {
        return platform.service(LoggedEntries.class);
    }

    CodeTables codes() {
        return platform.service(CodeTables.class);
    }

    ContactFacts company(String name, @Nullable Object... more) {
        var values = map(more);
        values.put("type", "company");
        values.put("name", name);
        return contacts().create(values).value();
    }

    ContactFacts person(String name, @Nullable Object... more) {
        var values = map(more);
        values.put("type", "person");
        values.put("name", name);
        return contacts().create(values).value();
    }

    /** Changes fields of a contact, name and value in turn. */
    void change(ContactFacts contact, @Nullable Object... pairs) {
        contacts().update(contact.no(), Change.ANY_VERSION, map(pairs));
    }

    /** Makes a code, if it is not there, with fields by name and value in turn. */
    void code(String table, String code, @Nullable Object... more) {
        if (codes().find(table, code).isEmpty()) {
            var values = map(more);
            values.put("code", code);
            values.putIfAbsent(NAMED.contains(table) ? "name" : "description", code);
            codes().create(table, values);
        }
    }

    void salespeople(String... all) {
        for (var code : all) {
            code("salespeople", code);
        }
    }

    /** Makes a template of letters. */
    void template(String code, @Nullable Object... more) {
        var values = map(more);
        values.put("interactionGroupCode", "LETTER");
        values.put("kind", "letter");
        code(
                "interaction-templates",
                code,
                values.entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toArray());
    }

    /** Says what a template has in its default language. */
    void templateContent(String template, String language, UUID file) {
        var templates = platform.service(InteractionTemplates.class);
        templates.add(template, map("languageCode", language, "attachment", file));
        templates.chooseDefault(template, language, false);
    }

    /** Creates a segment, with fields by name and value in turn. */
    Segment segment(@Nullable Object... pairs) {
        return segments().create(map(pairs)).value();
    }

    /** Reads a segment again. */
    Segment again(Segment segment) {
        return segments().read(segment.no());
    }

    void change(Segment segment, boolean applyToLines, @Nullable Object... pairs) {
        segments().update(segment.no(), Change.ANY_VERSION, map(pairs), applyToLines);
    }

    SegmentLine add(Segment segment, ContactFacts contact, @Nullable Object... pairs) {
        var values = map(pairs);
        values.put("contactNo", contact.no());
        return segments().addLine(segment.no(), values, Selection.of(List.of())).value();
    }

    SegmentLine line(Segment segment, ContactFacts contact) {
        return lines(segment).stream()
                .filter(line -> line.contactId().equals(contact.id()))
                .findFirst()
                .orElseThrow();
    }

    void changeLine(Segment segment, SegmentLine line, @Nullable Object... pairs) {
        segments().updateLine(segment.no(), line.lineNo(), Change.ANY_VERSION, map(pairs));
    }

    List<SegmentLine> lines(Segment segment) {
        return segments().lines(segment.no(), 0, Segments.MOST);
    }

    /** Checks who is on a segment. */
    ListAssert<String> names(Segment segment) {
        return Assertions.assertThat(lines(segment).stream()
                .map(line -> Objects.requireNonNull(line.contact()).name())
                .toList());
    }

    SelectionOutcome run(Segment segment, SegmentAction action, Selection selection) {
        return building().run(segment.no(), action, selection).value();
    }

    /** Chooses contacts by a field. */
    static Selection by(String field, String value) {
        return Selection.by(ContactCriteria.of(Map.of(field, value)));
    }

    /** Keeps a file, as somebody who sends it does. */
    UUID file(String name) {
        var content = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
        return platform.service(AttachmentFiles.class)
                .store(name, "text/plain", content)
                .id();
    }

    /** Says what a segment has in a language. */
    void content(Segment segment, String language, UUID file) {
        segments().writeContent(segment.no(), language, map("attachmentId", file));
    }

    /** Changes what the acting user works as, field and value in turn. */
    void profile(@Nullable Object... pairs) {
        var sent = new HashMap<String, @Nullable Object>();
        map(pairs).forEach((field, value) -> sent.put(field, value == null ? "" : value));
        Assertions.assertThat(platform.rest().patch("me", sent).status()).isEqualTo(200);
    }

    /** Checks that something is refused at a field, or at none where it is null. */
    static void refused(ProblemCode code, @Nullable String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            Assertions.assertThat(problem.code())
                    .as(problem.messageKey() + Arrays.toString(problem.arguments()))
                    .isEqualTo(code);
            Assertions.assertThat(problem.field().orElse(null))
                    .as(problem.messageKey() + Arrays.toString(problem.arguments()))
                    .isEqualTo(field);
        });
    }

    static HashMap<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
