package io.relata.interactions.rest;

import io.relata.interactions.DocumentMoment;
import io.relata.interactions.DocumentRecordings;
import io.relata.interactions.DocumentRecords;
import io.relata.interactions.RecordingSetup;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The types of documents over REST, and what becomes of their moments. */
@RestController
@RequestMapping("/api/v1")
class DocumentTypeEndpoint {
    private static final String JSON = "application/json";
    private static final String RULES = "rules";
    private static final String SET_UP = "/setup/document-types";
    private static final String PRINTED = """
            {"rules": [{"moment": "printed", "interactionTemplateCode": "S_QUOTE", "enabled": true, "askUser": true},
                       {"moment": "sent", "interactionTemplateCode": "S_QUOTE"}]}""";
    private static final Resource<RecordingSetup, Map<String, @Nullable Object>> TYPE = new Resource<>(
            "/api/v1" + SET_UP + "/", RecordingSetup::code, RecordingSetup::version, DocumentJson::setup);

    private final DocumentRecordings recordings;

    DocumentTypeEndpoint(DocumentRecordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping("/document-types")
    Page<Map<String, @Nullable Object>> types() {
        return new Page<>(recordings.all().stream().map(DocumentJson::type).toList(), null);
    }

    @GetMapping(SET_UP)
    Page<Map<String, @Nullable Object>> setups() {
        return new Page<>(recordings.all().stream().map(DocumentJson::setup).toList(), null);
    }

    @GetMapping(SET_UP + "/{code}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("code") String code) {
        return TYPE.read(recordings.read(code));
    }

    /** Sets the moments that are named; the others stay as they are. */
    @PutMapping(SET_UP + "/{code}")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = PRINTED))))
    ResponseEntity<Map<String, @Nullable Object>> change(
            @PathVariable("code") String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, RULES);
        return TYPE.changed(recordings.change(code, Etag.version(ifMatch), rules(sent.get(RULES))));
    }

    private static Map<DocumentMoment, Map<String, @Nullable Object>> rules(@Nullable Object sent) {
        var rules = new EnumMap<DocumentMoment, Map<String, @Nullable Object>>(DocumentMoment.class);
        for (var values : FieldValues.objects(RULES, sent)) {
            var moment = FieldValues.read(DocumentRecords.EVENT_MOMENT, values.remove("moment"));
            if (moment == null) {
                throw Problem.required("moment");
            }
            if (rules.put(moment, values) != null) {
                throw Problem.of(ProblemCode.FORMAT, "interactions.documents.problem.rules", String.valueOf(sent))
                        .at(RULES);
            }
        }
        return rules;
    }

    /** Takes over what is proposed for every type of which nothing is set up yet, and tells how many those were. */
    @PostMapping(SET_UP + "/propose")
    ResponseEntity<Map<String, Integer>> propose() {
        var made = recordings.propose();
        return ResponseEntity.ok()
                .headers(Resource.changeSet(made.changeSet()))
                .body(Map.of("noOfDocumentTypes", made.value()));
    }
}
