package io.relata.exchange;

import io.relata.contacts.Contact;
import io.relata.contacts.Contacts;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.rest.FieldValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports over REST: {@code {"kind": "vcard", "contacts": ["CT000001"]}} answers the file. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportRest {
    private final Contacts contacts;
    private final CardWriting writing;

    ExportRest(Contacts contacts, CardWriting writing) {
        this.contacts = contacts;
        this.writing = writing;
    }

    @PostMapping
    ResponseEntity<byte[]> export(@RequestBody Map<String, @Nullable Object> sent) {
        FieldValues.requireOnly(sent, "kind", "contacts");
        var kind = sent.get("kind");
        ImportRest.requireVcard(kind == null ? "vcard" : kind.toString());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts.vcf\"")
                .contentType(MediaType.parseMediaType("text/vcard;charset=utf-8"))
                .body(writing.write(chosen(sent.get("contacts"))));
    }

    private List<Contact> chosen(@Nullable Object numbers) {
        if (numbers != null && !(numbers instanceof List<?>)) {
            throw Problem.of(ProblemCode.FORMAT, "exchange.problem.numbers").at("contacts");
        }
        if (!(numbers instanceof List<?> list) || list.isEmpty()) {
            throw Problem.required("contacts");
        }
        if (list.size() > CardFile.MOST_CARDS) {
            throw Problem.of(ProblemCode.FORMAT, "exchange.problem.tooMany", list.size(), CardFile.MOST_CARDS)
                    .at("contacts");
        }
        var chosen = new ArrayList<Contact>();
        list.forEach(no -> chosen.add(contacts.read(String.valueOf(no))));
        return chosen;
    }
}
