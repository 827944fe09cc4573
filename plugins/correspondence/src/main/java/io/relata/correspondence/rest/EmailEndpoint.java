package io.relata.correspondence.rest;

import io.relata.correspondence.Delivery;
import io.relata.correspondence.EmailDraft;
import io.relata.correspondence.Emails;
import io.relata.correspondence.Letters;
import io.relata.platform.query.Limit;
import io.relata.platform.rest.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** E-mails and letters to one contact over REST. */
@RestController
@RequestMapping("/api/v1")
class EmailEndpoint {
    private static final String[] KNOWN = {
        "address", "interactionTemplateCode", "languageCode", "subject", "body", "salespersonCode", "files"
    };
    private static final int MOST = 200;

    private final Emails emails;
    private final Letters letters;
    private final Shown shown;
    private final Resource<Delivery, Map<String, @Nullable Object>> resource;

    EmailEndpoint(Emails emails, Letters letters, Shown shown) {
        this.emails = emails;
        this.letters = letters;
        this.shown = shown;
        this.resource = new Resource<>(
                "/api/v1/deliveries/",
                delivery -> Long.toString(delivery.deliveryNo()),
                Delivery::version,
                shown::delivery);
    }

    /**
     * Sends an e-mail and answers when the server took it, or did not: {@code state} and {@code reason} say so. Where that
     * takes long, {@code state} is {@code sending}, and what becomes of it stands where {@code Location} says.
     */
    @PostMapping("/contacts/{no}/emails")
    ResponseEntity<Map<String, @Nullable Object>> send(
            @PathVariable("no") String no, @RequestBody Map<String, @Nullable Object> sent) {
        var values = Sent.of(sent, KNOWN);
        return resource.created(emails.send(new EmailDraft(
                no,
                values.rawLine("address"),
                values.code("interactionTemplateCode"),
                values.code("languageCode"),
                values.rawLine("subject"),
                values.longText("body"),
                values.code("salespersonCode"),
                values.ids("files"))));
    }

    /** Lists what was sent to a contact, newest first. */
    @GetMapping("/contacts/{no}/emails")
    Map<String, @Nullable Object> list(
            @PathVariable("no") String no, @RequestParam(name = "limit", defaultValue = "50") int limit) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(
                "items",
                emails.of(no, Limit.of(limit, MOST)).stream()
                        .map(shown::delivery)
                        .toList());
        json.put("next", null);
        return json;
    }

    @GetMapping("/deliveries/{deliveryNo}")
    ResponseEntity<Map<String, @Nullable Object>> read(@PathVariable("deliveryNo") long deliveryNo) {
        return resource.read(emails.read(deliveryNo));
    }

    /** Tries again to send what was not taken. */
    @PostMapping("/deliveries/{deliveryNo}/retry")
    ResponseEntity<Map<String, @Nullable Object>> retry(@PathVariable("deliveryNo") long deliveryNo) {
        return resource.changed(emails.retry(deliveryNo));
    }

    /** Throws away an e-mail that was not taken. */
    @DeleteMapping("/deliveries/{deliveryNo}")
    ResponseEntity<Void> discard(@PathVariable("deliveryNo") long deliveryNo) {
        return Resource.done(emails.discard(deliveryNo));
    }

    /** Answers a letter to a contact: a PDF of the template's text, or its document filled in. */
    @GetMapping("/contacts/{no}/letter")
    ResponseEntity<byte[]> letter(
            @PathVariable("no") String no,
            @RequestParam("interactionTemplateCode") String template,
            @RequestParam(name = "languageCode", required = false) @Nullable String language,
            @RequestParam(name = "salespersonCode", required = false) @Nullable String salesperson) {
        return Shown.download(letters.write(no, template, language, salesperson));
    }

    /** Answers one letter of a mailing. */
    @GetMapping("/deliveries/{deliveryNo}/letter")
    ResponseEntity<byte[]> letter(@PathVariable("deliveryNo") long deliveryNo) {
        return Shown.download(letters.of(deliveryNo));
    }
}
