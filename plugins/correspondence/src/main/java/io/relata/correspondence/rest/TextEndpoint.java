package io.relata.correspondence.rest;

import io.relata.correspondence.MergeField;
import io.relata.correspondence.MergeTexts;
import io.relata.platform.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Merged texts over REST. The texts themselves are the languages of interaction templates. */
@RestController
@RequestMapping("/api/v1")
class TextEndpoint {
    private static final String SUBJECT = "subject";
    private static final String BODY = "body";
    private static final String LANGUAGE = "languageCode";

    private final MergeTexts texts;
    private final Messages messages;

    TextEndpoint(MergeTexts texts, Messages messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** Tells everything that can stand in double braces. */
    @GetMapping("/merge-fields")
    Map<String, @Nullable Object> fields() {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("items", items());
        json.put("next", null);
        return json;
    }

    private List<Map<String, String>> items() {
        return Arrays.stream(MergeField.values())
                .map(field -> Map.of("field", field.key(), "title", messages.text(field.label())))
                .toList();
    }

    /** Tells what a contact gets of a template. */
    @GetMapping("/contacts/{no}/merged-text")
    Map<String, @Nullable Object> merged(
            @PathVariable("no") String no,
            @RequestParam("interactionTemplateCode") String template,
            @RequestParam(name = LANGUAGE, required = false) @Nullable String language,
            @RequestParam(name = "salespersonCode", required = false) @Nullable String salesperson) {
        return Shown.text(texts.of(template, no, language, salesperson));
    }

    /** Merges a text that is being written: takes {@code {"subject": "…", "body": "Dear {{contact.name}}"}}. */
    @PostMapping("/contacts/{no}/merged-text")
    Map<String, @Nullable Object> draft(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        var values = Sent.of(sent, SUBJECT, BODY, LANGUAGE);
        return Shown.text(texts.draft(values.text(SUBJECT, 250), values.longText(BODY), no, values.code(LANGUAGE)));
    }
}
