package io.relata.contacts;

import io.relata.platform.query.Page;
import io.relata.platform.rest.Etag;
import io.relata.platform.rest.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Offers the companies of a person, and the persons of a company that is not their main one, to programs. */
@RestController
@RequestMapping("/api/v1/contacts/{no}/affiliations")
class AffiliationRest {

    private final Affiliations affiliations;
    private final Contacts contacts;

    AffiliationRest(Affiliations affiliations, Contacts contacts) {
        this.affiliations = affiliations;
        this.contacts = contacts;
    }

    @GetMapping
    Page<Map<String, @Nullable Object>> list(
            @PathVariable String no,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var company = contacts.find(no).filter(ContactFacts::isCompany).isPresent();
        var page = company ? affiliations.people(no, limit, cursor) : new Page<>(affiliations.of(no), null);
        return page.map(AffiliationRest::shown);
    }

    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> add(
            @PathVariable String no, @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).created(affiliations.add(no, values));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> update(
            @PathVariable String no,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Map<String, @Nullable Object> values) {
        return resource(no).changed(affiliations.update(no, id, Etag.version(ifMatch), values));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String no,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Resource.done(affiliations.delete(no, id, Etag.version(ifMatch)));
    }

    private static Resource<Affiliation, Map<String, @Nullable Object>> resource(String no) {
        return new Resource<>(
                "/api/v1/contacts/" + no + "/affiliations/",
                Affiliation::id,
                Affiliation::version,
                AffiliationRest::shown);
    }

    static Map<String, @Nullable Object> shown(Affiliation affiliation) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", affiliation.id());
        shown.put("version", affiliation.version());
        shown.put("contactNo", affiliation.person().no());
        shown.put("contactName", affiliation.person().name());
        shown.put("companyNo", affiliation.company().no());
        shown.put("companyName", affiliation.company().name());
        shown.put("jobTitle", affiliation.jobTitle());
        shown.put("startingDate", affiliation.startingDate());
        shown.put("endingDate", affiliation.endingDate());
        shown.put("note", affiliation.note());
        shown.put("main", affiliation.main());
        shown.put("former", affiliation.former());
        return shown;
    }
}
