package io.relata.contacts;

import io.relata.platform.change.RecordField;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.platform.text.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers to make one contact of two. */
@RestController
@RequestMapping("/api/v1/contacts/{no}/merge")
class MergeRest {

    private static final RecordField<String> OTHER = RecordField.code("other", 20);
    private static final RecordField<Long> OTHER_VERSION = RecordField.number("otherVersion");
    private static final String FIELDS = "fields";
    private static final String REQUEST = """
            {
              "other": "CT000012",
              "otherVersion": 3,
              "fields": ["phoneNo", "city"]
            }""";

    private final ContactMerges merges;
    private final Messages messages;

    MergeRest(ContactMerges merges, Messages messages) {
        this.merges = merges;
        this.messages = messages;
    }

    /** Tells what a merge would do; nothing is written. */
    @GetMapping("/{other}")
    Map<String, @Nullable Object> preview(@PathVariable String no, @PathVariable String other) {
        var preview = merges.preview(no, other);
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("contactNo", preview.kept().no());
        shown.put("contactName", preview.kept().name());
        shown.put("version", preview.kept().version());
        shown.put("other", preview.gone().no());
        shown.put("otherName", preview.gone().name());
        shown.put(OTHER_VERSION.name(), preview.gone().version());
        shown.put(FIELDS, preview.differences().stream().map(MergeRest::shown).toList());
        shown.put("moves", preview.moves().stream().map(this::shown).toList());
        return shown;
    }

    /** Merges; the contact of the path stays, the other one goes. Without fields, what is proposed is taken. */
    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(value = REQUEST))))
    ResponseEntity<Void> merge(
            @PathVariable String no,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        FieldValues.requireOnly(values, OTHER.name(), OTHER_VERSION.name(), FIELDS);
        var other = FieldValues.read(OTHER, values.get(OTHER.name()));
        if (other == null) {
            throw Problem.required(OTHER.name());
        }
        var version = FieldValues.read(OTHER_VERSION, values.get(OTHER_VERSION.name()));
        var request = new MergeRequest(
                no,
                Etag.version(ifMatch),
                other,
                version == null ? Etag.version(null) : version,
                values.containsKey(FIELDS) ? fields(values.get(FIELDS)) : proposed(no, other));
        return Resource.done(merges.merge(request).changeSet());
    }

    /** Who names no fields takes what is proposed: what the one that stays has not filled. */
    private Set<String> proposed(String no, String other) {
        return merges.preview(no, other).differences().stream()
                .filter(FieldDifference::proposed)
                .map(FieldDifference::field)
                .collect(Collectors.toSet());
    }

    private static Set<String> fields(@Nullable Object sent) {
        if (sent != null && !(sent instanceof List<?>)) {
            throw Problem.of(ProblemCode.FORMAT, "contacts.problem.merge.fields")
                    .at(FIELDS);
        }
        var names = new LinkedHashSet<String>();
        if (sent instanceof List<?> list) {
            list.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    private static Map<String, @Nullable Object> shown(FieldDifference difference) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("fieldName", difference.field());
        shown.put("value", difference.value());
        shown.put("otherValue", difference.otherValue());
        shown.put("proposed", difference.proposed());
        return shown;
    }

    private Map<String, @Nullable Object> shown(MergePreview.Moving moving) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", moving.id());
        shown.put("count", moving.count());
        shown.put("text", messages.text(moving.label(), moving.count()));
        return shown;
    }
}
