package io.relata.exchange;

import io.relata.contacts.AddressDraft;
import io.relata.contacts.ChannelMedium;
import io.relata.contacts.ContactFacts;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.platform.text.Messages;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports over REST: send a file, look at the plan, decide, run. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportRest {
    private final Imports imports;
    private final Messages messages;

    ImportRest(Imports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> plan(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "kind", defaultValue = "vcard") String kind)
            throws IOException {
        requireVcard(kind);
        if (file == null) {
            throw Problem.required("file");
        }
        if (file.getSize() > CardText.MOST_BYTES) {
            throw CardText.tooLarge();
        }
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return ResponseEntity.status(201).body(shown(imports.plan(name, CardText.bytes(content))));
        }
    }

    static void requireVcard(String kind) {
        if (!kind.equals("vcard")) {
            throw Problem.of(ProblemCode.FORMAT, "exchange.problem.kind", kind).at("kind");
        }
    }

    @GetMapping("/{id}")
    Map<String, @Nullable Object> read(@PathVariable("id") UUID id) {
        return shown(imports.find(id));
    }

    /** Takes {@code {"decisions": {"1": "import", "2": "skip"}}}. */
    @PatchMapping("/{id}")
    Map<String, @Nullable Object> decide(@PathVariable("id") UUID id, @RequestBody Map<String, @Nullable Object> sent) {
        var plan = imports.find(id);
        FieldValues.requireOnly(sent, "decisions");
        if (sent.get("decisions") instanceof Map<?, ?> decisions) {
            var read = read(decisions);
            requireRows(plan, read.keySet());
            plan.choose(read);
        } else if (sent.get("decisions") != null) {
            throw decision(String.valueOf(sent.get("decisions")));
        }
        return shown(plan);
    }

    private static void requireRows(ImportPlan plan, Set<Integer> wanted) {
        var known = plan.rows().stream().map(ImportRow::index).toList();
        wanted.stream().filter(row -> !known.contains(row)).findFirst().ifPresent(row -> {
            throw decision(row.toString());
        });
    }

    private static Map<Integer, Boolean> read(Map<?, ?> decisions) {
        var read = new HashMap<Integer, Boolean>();
        decisions.forEach((row, word) -> {
            try {
                read.put(Integer.valueOf(String.valueOf(row)), chosen(String.valueOf(word)));
            } catch (NumberFormatException noRow) {
                throw decision(row + ": " + word);
            }
        });
        return read;
    }

    private static boolean chosen(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "import" -> true;
            case "skip" -> false;
            default -> throw decision(word);
        };
    }

    private static Problem decision(String what) {
        return Problem.of(ProblemCode.FORMAT, "exchange.problem.decision", what).at("decisions");
    }

    @PostMapping("/{id}/run")
    ResponseEntity<Map<String, @Nullable Object>> run(@PathVariable("id") UUID id) {
        var result = imports.run(id);
        var answer = ResponseEntity.ok();
        if (result.changeSet() != null) {
            answer.headers(Resource.changeSet(result.changeSet()));
        }
        return answer.body(shown(imports.find(id)));
    }

    private Map<String, @Nullable Object> shown(ImportPlan plan) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var rows = plan.rows();
        json.put("id", plan.id());
        json.put("fileName", plan.fileName());
        json.put("cards", rows.size());
        json.put("chosen", rows.stream().filter(ImportRow::chosen).count());
        json.put("bad", rows.stream().filter(ImportRow::isBad).count());
        json.put("rows", rows.stream().map(this::row).toList());
        var result = plan.result();
        json.put("result", result == null ? null : result(result));
        return json;
    }

    private Map<String, @Nullable Object> row(ImportRow row) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        var card = row.card();
        json.put("row", row.index());
        json.put(
                "kind",
                switch (card.kind()) {
                    case COMPANY -> "company";
                    case PERSON_AT_COMPANY -> "personAtCompany";
                    case PERSON -> "person";
                    case BAD -> "bad";
                });
        json.put("name", card.name());
        json.put("companyName", card.company());
        json.put("companyNo", row.companyNo());
        json.put("values", card.values());
        for (ChannelMedium medium : ChannelMedium.values()) {
            json.put(medium.property(), further(card, medium));
        }
        json.put(
                "alternativeAddresses",
                card.addresses().stream().map(ImportRest::address).toList());
        json.put("matches", row.matches().stream().map(ContactFacts::no).toList());
        json.put("sameAsRow", row.twinOf());
        json.put("decision", row.chosen() ? "import" : "skip");
        json.put("notTakenOver", card.leftOut().stream().map(this::words).toList());
        json.put("reason", card.reason() == null ? null : words(card.reason()));
        return json;
    }

    private static List<Map<String, String>> further(ReadCard card, ChannelMedium medium) {
        return card.channels().stream()
                .filter(each -> each.medium() == medium)
                .map(each -> Map.of("kind", String.valueOf(FieldValues.show(each.kind())), "value", each.value()))
                .toList();
    }

    private static Map<String, String> address(AddressDraft address) {
        var json = new LinkedHashMap<String, String>();
        json.put("kind", String.valueOf(FieldValues.show(address.kind())));
        json.putAll(address.values());
        return json;
    }

    private Map<String, @Nullable Object> result(ImportResult result) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("companies", result.companies());
        json.put("persons", result.persons());
        json.put("skipped", result.skipped());
        json.put("changeSet", result.changeSet());
        json.put(
                "failed",
                result.failed().stream()
                        .map(failure -> Map.of(
                                "row", failure.index(), "name", failure.name(), "reason", words(failure.reason())))
                        .toList());
        return json;
    }

    private String words(Remark remark) {
        return messages.text(remark.key(), remark.arguments().toArray());
    }
}
