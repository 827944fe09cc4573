package io.relata.contacts;

import io.relata.platform.change.Changed;
import io.relata.platform.change.Changes;
import io.relata.platform.change.FieldChange;
import io.relata.platform.change.HistoryEntry;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import io.relata.platform.query.Limit;
import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.FieldValues;
import io.relata.platform.rest.Resource;
import io.relata.platform.text.Messages;
import io.relata.setup.CodeTables;
import io.relata.setup.SalutationType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Offers contacts, their groups and their history to programs. */
@RestController
@RequestMapping("/api/v1/contacts")
class ContactRest {

    static final String POSSIBLE_DUPLICATES = "Possible-Duplicates";
    private static final int MOST_ENTRIES = 200;
    private static final Resource<Contact, Map<String, @Nullable Object>> CONTACTS = new Resource<>(
            "/api/v1/contacts/",
            contact -> contact.facts().no(),
            contact -> contact.facts().version(),
            ContactRest::shown);

    private final Contacts contacts;
    private final Assignments assignments;
    private final Changes changes;
    private final Messages messages;
    private final Duplicates duplicates;
    private final CodeTables codes;
    private final ContactParts parts;

    ContactRest(
            Contacts contacts,
            Assignments assignments,
            Changes changes,
            Messages messages,
            Duplicates duplicates,
            CodeTables codes,
            ContactParts parts) {
        this.contacts = contacts;
        this.assignments = assignments;
        this.changes = changes;
        this.messages = messages;
        this.duplicates = duplicates;
        this.codes = codes;
        this.parts = parts;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return contacts.list(ListRequest.read(filter, sort, limit, cursor)).map(ContactRest::row);
    }

    /** Finds the one contact a text means, if it means one; {@code search} lists all that match. */
    @GetMapping("/find")
    Page<Map<String, @Nullable Object>> meant(@RequestParam String text) {
        if (text.isBlank()) {
            throw Problem.required("text");
        }
        return new Page<>(contacts.meant(text).stream().map(ContactRest::row).toList(), null);
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> create(@RequestBody Map<String, @Nullable Object> values) {
        var made = contacts.create(values);
        return told(CONTACTS.created(whole(made)), made.value(), values.keySet());
    }

    /** Reads a contact, and with it the parts that are asked for by name, separated by commas. */
    @GetMapping("/{no}")
    ResponseEntity<Map<String, @Nullable Object>> read(
            @PathVariable String no, @RequestParam(required = false) @Nullable String include) {
        var contact = contacts.read(no);
        return contact.facts().no().equalsIgnoreCase(no.strip())
                ? CONTACTS.read(parts.with(contact, include))
                : moved(contact);
    }

    /** Leads from the number of a contact that was merged to the one it was merged into; undo takes that back. */
    private static ResponseEntity<Map<String, @Nullable Object>> moved(Contact to) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(CONTACTS.location(to))
                .build();
    }

    @PatchMapping("/{no}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable String no,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        var changed = contacts.update(no, Etag.version(ifMatch), values);
        return told(CONTACTS.changed(whole(changed)), changed.value(), values.keySet());
    }

    @DeleteMapping("/{no}")
    ResponseEntity<Void> delete(
            @PathVariable String no,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean withPeople) {
        return Resource.done(
                contacts.delete(no, Etag.version(ifMatch), withPeople).changeSet());
    }

    @GetMapping("/{no}/default-phone")
    Map<String, @Nullable Object> defaultPhone(
            @PathVariable String no, @RequestParam(defaultValue = "desktop") PhoneDevice device) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        return Collections.singletonMap("phoneNo", contact.phoneFor(device));
    }

    @GetMapping("/{no}/salutation")
    Map<String, @Nullable Object> salutation(
            @PathVariable String no,
            @RequestParam(defaultValue = "formal") SalutationType type,
            @RequestParam(required = false) @Nullable String language) {
        return Collections.singletonMap("salutation", contacts.salutation(no, type, language));
    }

    @GetMapping("/{no}/history")
    Page<Map<String, @Nullable Object>> history(
            @PathVariable String no,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var contact = contacts.find(no).orElseThrow(() -> Problem.notFound(no));
        var most = Limit.of(limit, MOST_ENTRIES);
        var entries = changes.history(ContactRecords.CONTACT, contact.id(), before(cursor), most + 1);
        var more = entries.size() > most;
        var page = more ? entries.subList(0, most) : entries;
        return new Page<>(
                page.stream().map(this::entry).toList(),
                more ? Long.toString(page.getLast().sequence()) : null);
    }

    @GetMapping("/{no}/{table}")
    Page<Map<String, @Nullable Object>> groups(@PathVariable String no, @PathVariable String table) {
        return new Page<>(
                assignments.of(no, table).stream()
                        .map(code -> code(table, code))
                        .toList(),
                null);
    }

    @GetMapping("/{no}/{table}/{code}")
    Map<String, @Nullable Object> group(
            @PathVariable String no, @PathVariable String table, @PathVariable String code) {
        return assignments.of(no, table).stream()
                .filter(code::equalsIgnoreCase)
                .map(each -> code(table, each))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(code));
    }

    @PutMapping("/{no}/{table}/{code}")
    ResponseEntity<Void> assign(@PathVariable String no, @PathVariable String table, @PathVariable String code) {
        return Resource.done(assignments.assign(no, table, code));
    }

    @DeleteMapping("/{no}/{table}/{code}")
    ResponseEntity<Void> unassign(@PathVariable String no, @PathVariable String table, @PathVariable String code) {
        return Resource.done(assignments.unassign(no, table, code));
    }

    /** Tells in a header how many other companies the saved one resembles, where the set-up says so. */
    private <T> ResponseEntity<T> told(ResponseEntity<T> answer, ContactFacts saved, Set<String> fields) {
        var found = duplicates.noticed(saved.no(), fields).size();
        return found == 0
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(POSSIBLE_DUPLICATES, String.valueOf(found))
                        .body(answer.getBody());
    }

    private Changed<Contact> whole(Changed<ContactFacts> changed) {
        return new Changed<>(contacts.read(changed.value().no()), changed.changeSet());
    }

    private static Map<String, @Nullable Object> shown(Contact contact) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", contact.facts().id());
        shown.put("version", contact.facts().version());
        shown.putAll(contact.values());
        shown.put("companyId", contact.facts().companyId());
        return shown;
    }

    private static Map<String, @Nullable Object> row(ContactFacts facts) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", facts.id());
        row.put("version", facts.version());
        row.put("no", facts.no());
        row.put("type", FieldValues.show(facts.type()));
        row.put("name", facts.name());
        row.put("companyId", facts.companyId());
        row.put("companyNo", facts.companyNo());
        row.put("companyName", facts.companyName());
        row.put("jobTitle", facts.jobTitle());
        row.put("city", facts.city());
        row.put("phoneNo", facts.phoneNo());
        row.put("mobilePhoneNo", facts.mobilePhoneNo());
        row.put("email", facts.email());
        row.put("languageCode", facts.languageCode());
        row.put("salespersonCode", facts.salespersonCode());
        row.put("privacyBlocked", facts.privacyBlocked());
        return row;
    }

    private Map<String, @Nullable Object> code(String table, String code) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("code", code);
        shown.put("description", codes.descriptions(table).get(code));
        return shown;
    }

    private Map<String, @Nullable Object> entry(HistoryEntry entry) {
        var set = entry.changeSet();
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("changeSet", set.id());
        shown.put("label", messages.text(set.label(), set.arguments().toArray()));
        shown.put("user", set.user());
        shown.put("at", set.at());
        shown.put("operation", FieldValues.show(entry.operation()));
        shown.put("undoneBy", set.undoneBy());
        shown.put("undoes", set.undoes());
        shown.put("fields", fields(entry.fields()));
        return shown;
    }

    private static List<FieldChange> fields(List<FieldChange> fields) {
        return fields.stream()
                .filter(field -> !Objects.equals(field.field(), ContactRecords.ASSIGNMENT.name()))
                .toList();
    }

    private static @Nullable Long before(@Nullable String cursor) {
        try {
            return cursor == null || cursor.isBlank() ? null : Long.valueOf(cursor.strip());
        } catch (NumberFormatException foreign) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.cursor").at("cursor");
        }
    }
}
