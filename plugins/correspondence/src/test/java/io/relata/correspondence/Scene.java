package io.relata.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.relata.contacts.ContactFacts;
import io.relata.contacts.Contacts;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.Interaction;
import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.Interactions;
import io.relata.platform.change.Change;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.segments.Segment;
import io.relata.segments.Segments;
import io.relata.segments.Selection;
import io.relata.setup.CodeTables;
import io.relata.test.Platform;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * Sets up what tests of correspondence are about.
 *
 * @param platform the platform
 */
record Scene(Platform platform) {
    Contacts contacts() {
        return platform.service(Contacts.class);
    }

    Emails emails() {
        return platform.service(Emails.class);
    }

    Mailings mailings() {
        return platform.service(Mailings.class);
    }

    Letters letters() {
        return platform.service(Letters.class);
    }

    Segments segments() {
        return platform.service(Segments.class);
    }

    /** Names the mail server; none where the port is null. */
    void server(@Nullable Integer port) {
        var values = map(
                "host", port == null ? null : "127.0.0.1",
                "port", port,
                "security", "none",
                "fromAddress", "kari@relata.example",
                "fromName", "Kari Nordmann",
                "mailsPerMinute", 6000,
                "companyName", "Fjordlys AS",
                "companyAddress", "Storgata 1\n0155 Oslo");
        assertThat(platform.rest()
                        .patch("setup/settings/correspondence", values)
                        .status())
                .isEqualTo(200);
    }

    ContactFacts company(String name, @Nullable String email, @Nullable Object... more) {
        var values = map(more);
        values.put("type", "company");
        values.put("name", name);
        values.put("email", email);
        return contacts().create(values).value();
    }

    void change(ContactFacts contact, @Nullable Object... pairs) {
        contacts().update(contact.no(), Change.ANY_VERSION, map(pairs));
    }

    /** Makes a template with a text for all languages. */
    void template(String code, String kind, @Nullable String subject, @Nullable String body) {
        var tables = platform.service(CodeTables.class);
        if (tables.find("interaction-templates", code).isEmpty()) {
            tables.create(
                    "interaction-templates",
                    map("code", code, "description", code, "interactionGroupCode", "LETTER", "kind", kind));
        }
        var templates = platform.service(InteractionTemplates.class);
        templates.languages(code).forEach(each -> templates.delete(code, each.id(), Change.ANY_VERSION));
        templates.add(code, map("description", subject, "emailLayout", body));
    }

    /** Makes a template of nothing but a file, for all languages. */
    void fileTemplate(String code, UUID file) {
        template(code, "email", "Only a file", null);
        var templates = platform.service(InteractionTemplates.class);
        var language = templates.languages(code).getFirst();
        templates.update(code, language.id(), Change.ANY_VERSION, map("attachment", file));
    }

    void text(String template, String language, String subject, String body) {
        platform.service(InteractionTemplates.class)
                .add(template, map("languageCode", language, "description", subject, "emailLayout", body));
    }

    Segment segment(String description, String template, ContactFacts... contacts) {
        var segment = segments()
                .create(map("description", description, "interactionTemplateCode", template))
                .value();
        for (var contact : contacts) {
            segments().addLine(segment.no(), map("contactNo", contact.no()), Selection.of(List.of()));
        }
        return segment;
    }

    List<Delivery> deliveries(Mailing mailing) {
        return mailings()
                .deliveries(mailing.mailingNo(), null, Mailings.MOST, null)
                .items();
    }

    List<Interaction> timeline(ContactFacts contact) {
        return platform.service(Interactions.class)
                .timeline(contact.id(), null, 50, null)
                .items();
    }

    UUID file(String name, byte[] content) {
        return platform.service(AttachmentFiles.class)
                .store(name, "application/octet-stream", new ByteArrayInputStream(content))
                .id();
    }

    UUID file(String name) {
        return file(name, name.getBytes(StandardCharsets.UTF_8));
    }

    static void refused(ProblemCode code, @Nullable String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
            assertThat(problem.field().orElse(null)).as(problem.toString()).isEqualTo(field);
        });
    }

    static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
