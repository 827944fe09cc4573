package io.relata.interactions.rest;

import io.relata.interactions.InteractionTemplates;
import io.relata.interactions.TemplateLanguage;
import io.relata.platform.change.RecordField;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What templates hold beside their fields, over REST: their languages, and how often they were used. */
@RestController
@RequestMapping("/api/v1/setup")
class TemplateEndpoint {
    private static final String JSON = "application/json";
    private static final String LANGUAGES = "/interaction-templates/{code}/languages";
    private static final String NEW = """
            {"languageCode": "NB", "description": "Vårkatalogen",
             "emailLayout": "Hei {{contact.firstName}}, her er vårkatalogen."}""";
    private static final String DEFAULT = """
            {"languageCode": "NB", "create": true}""";
    private static final RecordField<String> LANGUAGE_CODE = RecordField.code("languageCode", 10);
    private static final RecordField<Boolean> CREATE = RecordField.flag("create");

    private final InteractionTemplates templates;
    private final Files files;

    TemplateEndpoint(InteractionTemplates templates, Files files) {
        this.templates = templates;
        this.files = files;
    }

    @GetMapping(LANGUAGES)
    Page<Map<String, @Nullable Object>> list(@PathVariable("code") String code) {
        return new Page<>(
                templates.languages(code).stream().map(Shown::language).toList(), null);
    }

    @PostMapping(LANGUAGES)
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = NEW))))
    ResponseEntity<Map<String, @Nullable Object>> add(
            @PathVariable("code") String code, @RequestBody Map<String, @Nullable Object> values) {
        return resource(code).created(templates.add(code, values));
    }

    @GetMapping(LANGUAGES + "/{id}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("code") String code, @PathVariable("id") UUID id) {
        return resource(code).read(language(code, id));
    }

    @PatchMapping(LANGUAGES + "/{id}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable("code") String code,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return resource(code).changed(templates.update(code, id, Etag.version(ifMatch), values));
    }

    @DeleteMapping(LANGUAGES + "/{id}")
    ResponseEntity<Void> delete(
            @PathVariable("code") String code,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(templates.delete(code, id, Etag.version(ifMatch)));
    }

    @GetMapping(LANGUAGES + "/{id}/attachment")
    ResponseEntity<InputStreamResource> attachment(@PathVariable("code") String code, @PathVariable("id") UUID id) {
        return download(code, id, TemplateLanguage::attachment);
    }

    @GetMapping(LANGUAGES + "/{id}/document-template")
    ResponseEntity<InputStreamResource> documentTemplate(
            @PathVariable("code") String code, @PathVariable("id") UUID id) {
        return download(code, id, TemplateLanguage::documentTemplate);
    }

    private ResponseEntity<InputStreamResource> download(
            String code, UUID id, Function<TemplateLanguage, @Nullable StoredFile> which) {
        var file = which.apply(language(code, id));
        if (file == null) {
            throw Problem.notFound(id);
        }
        return AttachmentEndpoint.download(file.name(), file.size(), files.open(file.id()));
    }

    private TemplateLanguage language(String code, UUID id) {
        return templates.languages(code).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Chooses the default language; {@code create} adds one that the template does not have. */
    @PutMapping("/interaction-templates/{code}/default-language")
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = JSON, examples = @ExampleObject(value = DEFAULT))))
    ResponseEntity<Map<String, @Nullable Object>> chooseDefault(
            @PathVariable("code") String code, @RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, "languageCode", "create");
        var create = FieldValues.read(CREATE, sent.get("create"));
        var changed = templates.chooseDefault(
                code, FieldValues.read(LANGUAGE_CODE, sent.get("languageCode")), Boolean.TRUE.equals(create));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", changed.value().code());
        json.put("languageCodeDefault", changed.value().languageCode());
        json.put("wizardAction", FieldValues.show(changed.value().wizardAction()));
        return ResponseEntity.ok()
                .headers(Resource.changeSet(changed.changeSet()))
                .body(json);
    }

    @GetMapping("/interaction-templates/{code}/statistics")
    Map<String, @Nullable Object> statistics(
            @PathVariable("code") String code,
            @RequestParam(name = "fromDate", required = false) @Nullable String fromDate,
            @RequestParam(name = "toDate", required = false) @Nullable String toDate) {
        return Shown.totals(templates.statistics(code, day("fromDate", fromDate), day("toDate", toDate)));
    }

    @GetMapping("/interaction-groups/{code}/statistics")
    Map<String, @Nullable Object> groupStatistics(
            @PathVariable("code") String code,
            @RequestParam(name = "fromDate", required = false) @Nullable String fromDate,
            @RequestParam(name = "toDate", required = false) @Nullable String toDate) {
        return Shown.totals(templates.groupStatistics(code, day("fromDate", fromDate), day("toDate", toDate)));
    }

    private static @Nullable LocalDate day(String name, @Nullable String sent) {
        return FieldValues.read(RecordField.date(name), sent);
    }

    private static Resource<TemplateLanguage, Map<String, @Nullable Object>> resource(String code) {
        return new Resource<>(
                "/api/v1/setup/interaction-templates/" + code + "/languages/",
                language -> language.id().toString(),
                TemplateLanguage::version,
                Shown::language);
    }
}
